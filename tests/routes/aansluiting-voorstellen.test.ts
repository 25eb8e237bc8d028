import { expect } from 'vitest'
import * as aansluiting from '../../app/routes/aanvragen.$nummer.aansluiting/route.tsx'
import type { Db } from '../../db/db.ts'
import { createConcept, createGebruiker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

type Gelezen = {
  vragen: { voorstellen: { keuze: { id: string; naam: string }; woorden: string[] }[] }
}
const leeg = {
  titel: '',
  samenvatting: '',
  aanleiding: '',
  doel: '',
  doelgroep: '',
  activiteiten: '',
}

test('wie het plan opschreef, krijgt een paar voorstellen en leest door welke woorden', async ({
  db,
}) => {
  const { schrijft, leest } = await aanHetWerk(db)
  await schrijft({
    samenvatting: 'Jongeren en ouderen zingen samen in een koor voor mensen met dementie.',
    activiteiten: 'Elke week repeteren de jongeren met hun opa of oma.',
  })
  const voorstellen = await leest()
  expect(voorstellen.length).toBeLessThanOrEqual(4)
  const namen = voorstellen.map(({ keuze }) => keuze.naam)
  expect(namen).toEqual(expect.arrayContaining(['Vergrijzing', 'Programma Ouderen']))
  const vergrijzing = voorstellen.find(({ keuze }) => keuze.naam === 'Vergrijzing')
  expect(vergrijzing?.woorden).toContain('ouderen')
})

test('wie nog niets schreef, krijgt geen voorstellen', async ({ db }) => {
  const { schrijft, leest } = await aanHetWerk(db)
  await schrijft({})
  expect(await leest()).toEqual([])
})

test('wat al gekozen is, wordt niet nog eens voorgesteld', async ({ db }) => {
  const { schrijft, kiest, leest } = await aanHetWerk(db)
  await schrijft({ samenvatting: 'Ouderen met dementie koken met hun kleinkinderen.' })
  const [eerste] = await leest()
  expect(eerste).toBeDefined()
  await kiest(eerste?.keuze.id ?? '')
  const namen = (await leest()).map(({ keuze }) => keuze.naam)
  expect(namen).not.toContain(eerste?.keuze.naam)
})

/** Somebody with a draft that says nothing else than what the test writes. */
async function aanHetWerk(db: Db) {
  const noor = await createGebruiker(db)
  const { id, nummer } = await createConcept(db, noor)
  const { gemeente_id } = noor
  const cookie = await signIn(db, noor)
  const path = `/aanvragen/${nummer}/aansluiting`
  await db.deleteFrom('aansluiting').where('aanvraag_id', '=', id).execute()
  return {
    schrijft: (teksten: Partial<typeof leeg>) =>
      db
        .updateTable('aanvraag')
        .set({ ...leeg, ...teksten })
        .where('id', '=', id)
        .execute(),
    kiest: (onderdeel_id: string) =>
      db
        .insertInto('aansluiting')
        .values({ gemeente_id, aanvraag_id: id, onderdeel_id, motivering: '', volgorde: 0 })
        .execute(),
    leest: async () => {
      const antwoord = await call(aansluiting.loader, { path, cookie, params: { nummer } })
      return ((await antwoord.json()) as Gelezen).vragen.voorstellen
    },
  }
}
