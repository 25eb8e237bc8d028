import { expect } from 'vitest'
import { loader as beheerLoader } from '../../app/routes/beheer._index/route.tsx'
import { loader as sjabloonLoader } from '../../app/routes/beheer.plannen.sjabloon[.]csv.ts'
import { loader as csvLoader } from '../../app/routes/beheer.plannen.$plan.plan[.]csv.ts'
import { loader as xlsxLoader } from '../../app/routes/beheer.plannen.$plan.plan[.]xlsx.ts'
import { action as invoerAction } from '../../app/routes/beheer.plannen.$plan.invoer/route.tsx'
import { action as nieuwAction } from '../../app/routes/beheer.plannen.nieuw/route.tsx'
import { loader as bekijkLoader } from '../../app/routes/beheer.plannen.invoer.$invoer._index/route.tsx'
import { action as rijAction } from '../../app/routes/beheer.plannen.invoer.$invoer.rij.$rij/route.tsx'
import { action as bevestigAction } from '../../app/routes/beheer.plannen.invoer.$invoer.bevestiging/route.tsx'
import { loader as openDataLoader } from '../../app/routes/data.plannen[.]json.ts'
import { voorbeeldrij, type Planrij } from '../../app/domain/plan/blad.ts'
import type { Celfout } from '../../app/domain/plan/toetsen.ts'
import { isGelijk, type Verschil } from '../../app/domain/plan/vergelijken.ts'
import type { Db } from '../../db/db.ts'
import { createMedewerker } from '../helpers/factories.ts'
import { buildCsv } from '../helpers/planblad.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

const inloggen = async (db: Db) => signIn(db, await createMedewerker(db, 'beheerder'))

function formulier(velden: Record<string, string>, bestand: File | null) {
  const form = new FormData()
  form.set('_sleutel', crypto.randomUUID())
  for (const [naam, waarde] of Object.entries(velden)) form.set(naam, waarde)
  form.set('bestand', bestand ?? new File([], ''))
  return form
}

const plan = {
  titel: 'Jeugdplan 2028-2031',
  plan: 'elburg-jeugd-2028',
  'van.dag': '1',
  'van.maand': '1',
  'van.jaar': '2028',
  bron: 'Voorbeeld.',
}
const invoerVan = (antwoord: Response) =>
  /invoer\/([0-9a-f-]{36})/.exec(antwoord.headers.get('location') ?? '')?.[1] ?? ''

type Bekeken = { fouten: Celfout[]; verschil: Verschil; invoer: { rijen: number } }
const bekijk = async (cookie: string, invoer: string) =>
  (await (await call(bekijkLoader, { cookie, params: { invoer } })).json()) as Bekeken

test.for(['csv', 'xlsx'] as const)(
  'een plan ophalen als %s en weer inlezen verandert niets',
  async (vorm, { db }) => {
    const cookie = await inloggen(db)
    const loader = vorm === 'csv' ? csvLoader : xlsxLoader
    for (const id of ['elburg-2016', 'elburg-2024']) {
      const opgehaald = await call(loader, { cookie, params: { plan: id } })
      expect(opgehaald.headers.get('content-disposition')).toContain(`${id}-versie-1.${vorm}`)
      const bestand = new File([await opgehaald.arrayBuffer()], `plan.${vorm}`)
      const form = formulier({}, bestand)
      const antwoord = await call(invoerAction, { cookie, params: { plan: id }, form })
      const { fouten, verschil } = await bekijk(cookie, invoerVan(antwoord))
      expect([fouten, isGelijk(verschil)]).toEqual([[], true])
    }
  },
)

test('het lege formulier is zelf een plan zonder fouten', async ({ db }) => {
  const cookie = await inloggen(db)
  const leeg = await call(sjabloonLoader, { cookie })
  const form = formulier(plan, new File([await leeg.arrayBuffer()], 'plan.csv'))
  const antwoord = await call(nieuwAction, { cookie, form })
  expect(antwoord.status).toBe(303)
  const bekeken = await bekijk(cookie, invoerVan(antwoord))
  expect([bekeken.fouten, bekeken.verschil.nieuw.length]).toEqual([[], 1])
})

test('van een fout bestand blijft de invoer staan tot zij is hersteld en bevestigd', async ({
  db,
}) => {
  const cookie = await inloggen(db)
  const fout: Planrij = { ...voorbeeldrij, ouder: 'spoor-9' }
  const naam = 'elburg-buurt-2028'
  const form = formulier({ ...plan, plan: naam }, buildCsv([fout]))
  const invoer = invoerVan(await call(nieuwAction, { cookie, form }))
  expect((await bekijk(cookie, invoer)).fouten).toMatchObject([{ rij: 2, kolom: 'ouder' }])

  const sleutel = () => ({ _sleutel: crypto.randomUUID() })
  const bevestig = (_versie: string, gelezen = 'ja') =>
    call(bevestigAction, {
      cookie,
      params: { invoer },
      form: { ...sleutel(), _versie, reden: 'Vastgesteld', gelezen },
    })
  expect((await bevestig('1', '')).status).toBe(422)
  expect((await bevestig('1')).status).toBe(409)
  const hersteld = await call(rijAction, {
    cookie,
    params: { invoer, rij: '2' },
    form: { ...sleutel(), ...voorbeeldrij, _versie: '1' },
  })
  expect(hersteld.headers.get('location')).toBe(`/beheer/plannen/invoer/${invoer}?hersteld`)
  const bevestigd = await bevestig('2')
  expect(bevestigd.headers.get('location')).toBe(`/beheer/plannen/${naam}?nieuw`)
  const data = (await (await call(openDataLoader, {})).json()) as { plannen: { id: string }[] }
  expect(data.plannen.map(({ id }) => id)).toContain(naam)
})

test.for([
  ['zonder bestand', null, 'Kies een bestand.'],
  ['met een tekst die geen plan is', new File(['hallo'], 'plan.csv'), 'namen van de kolommen'],
  ['met een programma', new File(['MZ\0\0'], 'plan.xlsx'), 'geen rekenblad'],
] as const)(
  '%s komt het formulier terug met wat te doen is',
  async ([, bestand, tekst], { db }) => {
    const cookie = await inloggen(db)
    const antwoord = await call(nieuwAction, { cookie, form: formulier(plan, bestand) })
    const { errors, values } = (await antwoord.json()) as {
      errors: Record<string, { message: string }>
      values: Record<string, string>
    }
    expect(antwoord.status).toBe(422)
    expect(Object.keys(errors)).toEqual(['bestand'])
    expect(errors.bestand?.message).toContain(tekst)
    expect(values.titel).toBe(plan.titel)
  },
)

test('een beheerder ziet beheer, een ander niet; de invoer van een ander plan is er elders niet', async ({
  db,
}) => {
  const cookie = await inloggen(db)
  expect((await call(beheerLoader, { cookie })).status).toBe(200)
  const intake = await signIn(db, await createMedewerker(db, 'intake'))
  expect((await call(beheerLoader, { cookie: intake })).status).toBe(403)
  const onbekend = await call(bekijkLoader, { cookie, params: { invoer: 'x' } })
  expect(onbekend.status).toBe(404)
})
