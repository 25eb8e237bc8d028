import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { subsidieVaststellen } from '../../app/commands/subsidie-vaststellen.server.ts'
import { vaststellingVoorbereiden } from '../../app/commands/vaststelling-voorbereiden.server.ts'
import type { Rol } from '../../app/domain/toegang.ts'
import { inTransaction } from '../../app/lib/db.server.ts'
import * as rapportage from '../../app/routes/aanvragen.$nummer.rapportage._index/route.tsx'
import * as initiatief from '../../app/routes/initiatieven.$nummer/route.tsx'
import { replaceVerbindingen } from '../../db/queries/aansluiting.ts'
import { eindVan, sleutelVan } from '../../app/domain/samenhang/verbinding.ts'
import * as aansluiting from '../../app/routes/aanvragen.$nummer.aansluiting/route.tsx'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import type { Db, Tx } from '../../db/db.ts'
import {
  buildActor,
  createConcept,
  createDeelnemer,
  createGebruiker,
  createMedewerker,
} from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'
import { gelijk, naAfloop } from '../helpers/verantwoord.ts'
import { createVerleend } from '../helpers/verleend.ts'

type Form = Record<string, string | string[]>
type Vragen = {
  verbinding: {
    voorstellen: { van: string; naar: string; sleutel: string }[]
    tekening: unknown
  } | null
}

async function metPartner(db: Db, regeling_id?: string) {
  const noor = await createGebruiker(db)
  const aanvraag = await createConcept(db, noor, { regeling_id })
  const partner = await createDeelnemer(db, aanvraag.id, 'elburg', {
    naam: 'Sportclub Elburg',
    kvk_nummer: '90000999',
  })
  const { deelnemers } = await getAanvraaginhoud(db, aanvraag.id)
  const einden = deelnemers
    .toSorted((een) => (een.rol === 'penvoerder' ? -1 : 1))
    .map(({ deelname_id }) => eindVan('deelnemer', deelname_id))
  const cookie = await signIn(db, noor)
  const params = { nummer: aanvraag.nummer }
  const path = `/aanvragen/${aanvraag.nummer}/aansluiting`
  return {
    id: aanvraag.id,
    einden: einden as [string, string],
    partner,
    opent: async () => {
      const antwoord = await call(aansluiting.loader as never, { path, cookie, params })
      return ((await antwoord.json()) as { vragen: Vragen }).vragen
    },
    bewaart: (form: Form) =>
      call(aansluiting.action as never, {
        path,
        cookie,
        params,
        form: { _sleutel: randomUUID(), later: 'ja', 'domeinen[]': ['wmo'], ...form },
      }),
  }
}

test('wie meedoet, de plaats en de onderwerpen komen als vraag op de pagina', async ({ db }) => {
  const { opent } = await metPartner(db)
  const { verbinding } = await opent()
  expect(verbinding?.voorstellen.slice(0, 2).map(({ van, naar }) => [van, naar])).toEqual([
    ['Noor van Dijk', 'Sportclub Elburg'],
    ['Noor van Dijk', 'Oostendorp'],
  ])
  expect(verbinding?.tekening).toBeNull()
})

test('een antwoord per regel en een getypte regel worden bewaard en getekend', async ({ db }) => {
  const { id, einden, opent, bewaart } = await metPartner(db)
  const [van, naar] = einden
  const antwoord = await bewaart({
    [`verbinding.${sleutelVan({ van, naar })}`]: 'was_er_al',
    [`verbinding.${sleutelVan({ van, naar: 'domein:wmo' })}`]: 'gepland',
    [`verbinding.${sleutelVan({ van, naar: 'domein:sport' })}`]: 'gepland',
    'eigen.0.van': 'Sportclub Elburg',
    'eigen.0.naar': 'Huisartsen ’t Harde',
    'eigen.0.stand': 'gepland',
    'eigen.1.van': 'Noor van Dijk',
    'eigen.1.naar': '',
    'eigen.1.stand': 'gepland',
  })
  expect(antwoord.status).toBe(303)
  const { samenhang } = await getAanvraaginhoud(db, id)
  expect(samenhang).toEqual([
    { van, naar, stand: 'was_er_al' },
    { van, naar: 'domein:wmo', stand: 'gepland' },
    { van: naar, naar: 'organisatie:Huisartsen ’t Harde', stand: 'gepland' },
  ])
  expect((await opent()).verbinding?.tekening).toMatchObject({
    summary: [
      'Nu werken 2 van de 3 samen. Straks alle 3.',
      'Er komen 2 verbindingen bij: 1 tussen mensen of organisaties en 1 met een onderwerp.',
    ],
  })
})

test('niemand bewaart een verbinding van wie niet meedoet', async ({ db }) => {
  const { id, einden, bewaart } = await metPartner(db)
  const vreemd = eindVan('deelnemer', randomUUID())
  await bewaart({
    [`verbinding.${sleutelVan({ van: einden[0], naar: vreemd })}`]: 'gepland',
    'verbinding.onzin': 'gepland',
  })
  expect((await getAanvraaginhoud(db, id)).samenhang).toEqual([])
})

test('voor een klein bedrag wordt er niet naar gevraagd', async ({ db }) => {
  const { id, opent } = await metPartner(db)
  await db.updateTable('aanvraag').set({ gevraagd: 200_000 }).where('id', '=', id).execute()
  expect((await opent()).verbinding).toBeNull()
})

test('het verslag zegt wat ervan kwam, en het register toont het zonder namen van inwoners', async ({
  db,
}) => {
  const seconden = Math.round((naAfloop.getTime() - Date.now()) / 1000)
  await db.insertInto('demo_klok').values({ enige: true, seconden }).execute()
  const noor = await createGebruiker(db)
  const zaak = await inTransaction((tx) => createVerleend(tx, noor, { gevraagd: 50_000 }))
  const { deelnemers } = await getAanvraaginhoud(db, zaak.id)
  const zelf = eindVan(
    'deelnemer',
    deelnemers.find(({ rol }) => rol === 'penvoerder')?.deelname_id ?? '',
  )
  const gepland = { van: zelf, naar: 'organisatie:Thuiszorg van mevrouw Pot' }
  await replaceVerbindingen(db as unknown as Tx, { gemeente_id: 'elburg', aanvraag_id: zaak.id }, [
    { ...gepland, stand: 'gepland' },
    { van: zelf, naar: 'domein:wmo', stand: 'was_er_al' },
  ])
  const hier = {
    cookie: await signIn(db, noor, naAfloop),
    params: { nummer: zaak.nummer },
    path: `/aanvragen/${zaak.nummer}/rapportage`,
  }
  const open = (await (await call(rapportage.loader as never, hier)).json()) as {
    samenhang: { gepland: { naar: string }[] }
  }
  expect(open.samenhang.gepland.map(({ naar }) => naar)).toEqual(['Thuiszorg van mevrouw Pot'])

  const antwoord = await call(rapportage.action as never, {
    ...hier,
    form: {
      _sleutel: randomUUID(),
      activiteiten: 'Veertig koffieochtenden.',
      les: 'Woensdag was te vroeg.',
      vervolg: 'doorgaan',
      publiceren: 'ja',
      akkoord: 'ja',
      [`samenhang.${sleutelVan(gepland)}.uitkomst`]: 'gekomen',
      [`samenhang.${sleutelVan(gepland)}.toelichting`]: 'Elke maand koffie.',
      'erbij.0.van': noor.naam,
      'erbij.0.naar': 'Muziekvereniging',
    },
  })
  expect(antwoord.status).toBe(303)
  expect(await (await call(rapportage.loader as never, hier)).json()).toMatchObject({
    verslag: {
      samenhang: {
        lines: [
          { word: 'Gekomen', note: 'Elke maand koffie.' },
          { word: 'Was er al' },
          { word: 'Gekomen, niet gepland', toLabel: 'Muziekvereniging' },
        ],
      },
    },
  })

  await inTransaction(async (tx) => {
    const als = async (rol: Rol) => buildActor(await createMedewerker(tx, rol), { nu: naAfloop })
    await vaststellingVoorbereiden(tx, await als('intake'), zaak, {
      ...gelijk,
      titel: 'Koffie op de hoek',
    })
    await subsidieVaststellen(tx, await als('gemandateerde'), zaak, 1)
    await besluitBekendmaken(tx, await als('secretaris'), zaak, { titel: null, samenvatting: null })
  })
  const publiek = await call(initiatief.loader as never, {
    path: `/initiatieven/${zaak.nummer}`,
    params: { nummer: zaak.nummer },
  })
  const tekst = await publiek.text()
  expect(tekst).toContain('De initiatiefnemers')
  expect(tekst).toContain('Er kwamen 2 verbindingen bij tussen mensen of organisaties.')
  for (const geheim of ['mevrouw Pot', 'Muziekvereniging', 'Elke maand', noor.naam])
    expect(tekst).not.toContain(geheim)
})
