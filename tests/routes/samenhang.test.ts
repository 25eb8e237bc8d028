import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { eindVan, sleutelVan } from '../../app/domain/samenhang/verbinding.ts'
import * as aansluiting from '../../app/routes/aanvragen.$nummer.aansluiting/route.tsx'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import type { Db } from '../../db/db.ts'
import { createConcept, createDeelnemer, createGebruiker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

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
