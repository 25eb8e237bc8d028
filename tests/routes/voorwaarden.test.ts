import { expect } from 'vitest'
import { loader as concept } from '../../app/routes/aanvragen.$nummer._index/route.tsx'
import { loader as indiening } from '../../app/routes/aanvragen.$nummer.indiening/route.tsx'
import { loader as zaakpagina } from '../../app/routes/behandeling.$nummer._index/route.tsx'
import { loader as voorwaarden } from '../../app/routes/behandeling.$nummer.voorwaarden/route.tsx'
import type { Bevindingkaart } from '../../app/domain/voorwaarde/bevindingkaart.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db } from '../../db/db.ts'
import { createBeoordeeld, createToegewezen } from '../helpers/beoordeeld.ts'
import { createConcept, createGebruiker, createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

type Kaart = Bevindingkaart & { gewogen: { oordeel: string | null } | null }

async function leest(db: Db, wie: Gebruiker, nummer: string) {
  const answer = await call(voorwaarden, { cookie: await signIn(db, wie), params: { nummer } })
  return (await answer.json()) as { kaarten: Kaart[]; delen: { sectie: string }[] }
}

test('iedereen bij de gemeente die de zaak mag lezen, leest de bevindingen naast de antwoorden en het plan', async ({
  db,
}) => {
  const { zaak } = await db.transaction().execute((tx) => createToegewezen(tx))
  for (const rol of ['intake', 'begeleider', 'jurist', 'auditor'] as const) {
    const { kaarten, delen } = await leest(db, await createMedewerker(db, rol), zaak.nummer)
    expect(kaarten.map(({ voorwaarde }) => voorwaarde)).toEqual(['v1', 'v2', 'v3', 'v4'])
    const secties = delen.map(({ sectie }) => sectie)
    for (const kaart of kaarten) {
      expect(kaart.citaat).not.toBe('')
      expect(kaart.bron).toContain('§ 3.3')
      expect(kaart.gewicht.naam).toBe('Doorslaggevend')
      for (const { naam } of kaart.plaatsen) expect(secties).toContain(naam)
      for (const { onderdeel } of kaart.bewijs)
        expect(kaart.plaatsen.map(({ naam }) => naam)).toContain(onderdeel)
      if (kaart.uitkomst === 'nog_niet') expect(kaart.wat_helpt).toMatch(/\.$/)
    }
  }
})

test('wat de beoordelaars vonden leest alleen wie dat mag, als beide klaar zijn', async ({
  db,
}) => {
  const { zaak, coordinator } = await db.transaction().execute((tx) => createBeoordeeld(tx))
  const { kaarten } = await leest(db, coordinator, zaak.nummer)
  expect(kaarten.map(({ gewogen }) => gewogen?.oordeel)).toEqual(Array(4).fill('voldoet'))
  const begeleider = await leest(db, await createMedewerker(db, 'begeleider'), zaak.nummer)
  expect(begeleider.kaarten.every(({ gewogen }) => gewogen === null)).toBe(true)
})

test('een concept, een ander en een inwoner: geen bevindingen voor de gemeente', async ({ db }) => {
  const penvoerder = await createGebruiker(db)
  const { nummer } = await createConcept(db, penvoerder)
  const intake = await createMedewerker(db, 'intake')
  const vraag = async (wie: Gebruiker) =>
    (await call(voorwaarden, { cookie: await signIn(db, wie), params: { nummer } })).status
  expect(await vraag(intake)).toBe(404)
  expect(await vraag(penvoerder)).toBe(403)
  // who may help with the evaluation plan reads nothing of the draft here
  const leeg = await leest(db, await createMedewerker(db, 'begeleider'), nummer)
  expect([leeg.kaarten, leeg.delen]).toEqual([[], []])
})

test('takenlijst, indiening, zaakpagina en voorwaardenpagina zeggen hetzelfde', async ({ db }) => {
  const { zaak, penvoerder, coordinator } = await db
    .transaction()
    .execute((tx) => createToegewezen(tx))
  const ambtenaar = { cookie: await signIn(db, coordinator), params: { nummer: zaak.nummer } }
  const kern = (kaarten: Bevindingkaart[]) =>
    kaarten.map(({ voorwaarde, uitkomst, reden, wat_helpt, bewijs }) => ({
      ...{ voorwaarde, uitkomst, reden, wat_helpt, bewijs },
    }))
  const opZaak = (await (await call(zaakpagina, ambtenaar)).json()) as {
    bevindingen: Bevindingkaart[]
  }
  const { kaarten } = await leest(db, coordinator, zaak.nummer)
  expect(kern(opZaak.bevindingen)).toEqual(kern(kaarten))

  const { nummer } = await createConcept(db, penvoerder)
  const aanvrager = { cookie: await signIn(db, penvoerder), params: { nummer } }
  const controle = (await (await call(indiening, aanvrager)).json()) as {
    bevindingen: Bevindingkaart[]
  }
  expect(kern(controle.bevindingen)).toEqual(kern(kaarten))
  const taken = (await (await call(concept, aanvrager)).json()) as {
    concept: { voorwaarden: { tekst: string; nog: number } }
  }
  expect(taken.concept.voorwaarden.nog).toBe(
    controle.bevindingen.filter(({ uitkomst }) => uitkomst === 'nog_niet').length,
  )
  expect(taken.concept.voorwaarden.tekst).toBe('U voldoet aan 1 van de 4 voorwaarden.')
})
