import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { action, loader } from '../../app/routes/behandeling.$nummer.aantekeningen._index/route.tsx'
import { action as intrekken } from '../../app/routes/behandeling.$nummer.aantekeningen.$aantekening.intrekking.ts'
import { loader as zaakpagina } from '../../app/routes/behandeling.$nummer._index/route.tsx'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Lezerskring } from '../../app/domain/behandeling/aantekening.ts'
import type { Db } from '../../db/db.ts'
import {
  createGebruiker,
  createIngediend,
  createMedewerker,
  createMeeschrijver,
  nu,
} from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

type Zaak = { id: string; nummer: string }

async function noteer(db: Db, wie: Gebruiker, { nummer }: Zaak, voor: string, tekst = 'Bel eerst') {
  const cookie = await signIn(db, wie)
  const path = `/behandeling/${nummer}/aantekeningen`
  return call(action, {
    path,
    cookie,
    params: { nummer },
    form: { tekst, voor, _sleutel: randomUUID() },
  })
}

async function leest(db: Db, wie: Gebruiker, { nummer }: Zaak) {
  const cookie = await signIn(db, wie)
  const antwoord = await call(loader, { path: '/x', cookie, params: { nummer } })
  if (antwoord.status !== 200) return antwoord.status
  const { aantekeningen } = (await antwoord.json()) as { aantekeningen: { tekst: string }[] }
  return aantekeningen.map(({ tekst }) => tekst).sort()
}

test('een aantekening leest alleen de kring waarvoor zij is, en wie haar schreef', async ({
  db,
}) => {
  const noor = await createGebruiker(db)
  const zaak = await createIngediend(db, noor)
  const karin = await createMedewerker(db, 'intake')
  const behandelaar = await createMedewerker(db, 'jurist')
  const beoordelaar = await createMedewerker(db, 'beoordelaar')
  const control = await createMedewerker(db, 'control')
  await db
    .updateTable('aanvraag')
    .set({ behandelaar_id: behandelaar.id })
    .where('id', '=', zaak.id)
    .execute()
  for (const kring of ['zaak', 'beoordelaars', 'ambtenaren'] satisfies Lezerskring[])
    expect((await noteer(db, karin, zaak, kring, kring)).status).toBe(303)
  expect(await leest(db, karin, zaak)).toHaveLength(3)
  expect(await leest(db, behandelaar, zaak)).toEqual(['ambtenaren', 'zaak'])
  expect(await leest(db, beoordelaar, zaak)).toEqual(['ambtenaren', 'beoordelaars'])
  expect(await leest(db, control, zaak)).toEqual(['ambtenaren'])
})

test('wie aanvraagt leest geen aantekening en schrijft er geen, ook niet als ambtenaar in de eigen zaak', async ({
  db,
}) => {
  const noor = await createGebruiker(db)
  const zaak = await createIngediend(db, noor)
  const karin = await createMedewerker(db, 'intake')
  const dubbel = await createMeeschrijver(db, zaak.id)
  await db
    .insertInto('gebruiker_rol')
    .values({ gemeente_id: 'elburg', gebruiker_id: dubbel.id, rol: 'intake' })
    .execute()
  await db
    .updateTable('gebruiker')
    .set({ is_medewerker: true })
    .where('id', '=', dubbel.id)
    .execute()
  await noteer(db, karin, zaak, 'ambtenaren', 'Alleen voor ons')
  expect(await leest(db, noor, zaak)).toBe(403)
  expect(await leest(db, dubbel, zaak)).toEqual([])
  expect((await noteer(db, dubbel, zaak, 'ambtenaren')).status).toBe(403)
  expect((await noteer(db, noor, zaak, 'ambtenaren')).status).toBe(403)
  await expect(
    db
      .insertInto('aantekening')
      .values({
        ...{ gemeente_id: 'elburg', aanvraag_id: zaak.id, gebruiker_id: dubbel.id },
        ...{ voor: 'zaak', tekst: 'x', moment: nu },
      })
      .execute(),
  ).rejects.toThrow(/wie de aanvraag behandelt/)
})

test('een aantekening verandert niet; alleen wie haar schreef trekt haar in', async ({ db }) => {
  const zaak = await createIngediend(db, await createGebruiker(db))
  const karin = await createMedewerker(db, 'intake')
  const ander = await createMedewerker(db, 'intake')
  await noteer(db, karin, zaak, 'ambtenaren')
  const { id } = await db
    .selectFrom('aantekening')
    .select('id')
    .where('aanvraag_id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  await expect(
    db.updateTable('aantekening').set({ tekst: 'Iets anders' }).where('id', '=', id).execute(),
  ).rejects.toThrow()
  await expect(db.deleteFrom('aantekening').where('id', '=', id).execute()).rejects.toThrow()
  const trekIn = async (wie: Gebruiker, aantekening = id) =>
    call(intrekken, {
      path: `/behandeling/${zaak.nummer}/aantekeningen/${aantekening}/intrekking`,
      cookie: await signIn(db, wie),
      params: { nummer: zaak.nummer, aantekening },
      form: { _sleutel: randomUUID() },
    })
  expect((await trekIn(ander)).status).toBe(404)
  expect((await trekIn(karin, 'onbekend')).status).toBe(404)
  expect((await trekIn(karin)).status).toBe(303)
  expect((await trekIn(karin)).status).toBe(404)
  expect(await leest(db, karin, zaak)).toEqual([])
  const { rows } = {
    rows: await db
      .selectFrom('audit')
      .select(['handeling', 'gegevens'])
      .where('onderwerp', '=', `aanvraag/${zaak.nummer}`)
      .where('handeling', 'like', 'aantekening%')
      .orderBy('id')
      .execute(),
  }
  expect(rows.map(({ handeling }) => handeling)).toEqual([
    'aantekening gemaakt',
    'aantekening ingetrokken',
  ])
  expect(JSON.stringify(rows)).not.toContain('Bel eerst')
})

test('zonder tekst of zonder kring komt het formulier terug met wat er moet', async ({ db }) => {
  const zaak = await createIngediend(db, await createGebruiker(db))
  const karin = await createMedewerker(db, 'intake')
  expect((await noteer(db, karin, zaak, 'iedereen')).status).toBe(422)
  expect((await noteer(db, karin, zaak, 'zaak', ' ')).status).toBe(422)
})

test('op de zaak staat wie haar nu ook open heeft, en de buren van de lijst waar men vandaan komt', async ({
  db,
}) => {
  const noor = await createGebruiker(db)
  const een = await createIngediend(db, noor, { titel: 'Vlinderpad' })
  const twee = await createIngediend(db, noor, { titel: 'Vlindertuin' })
  const karin = await createMedewerker(db, 'intake')
  const fatima = await createGebruiker(db, { naam: 'Fatima Bos', rollen: ['jurist'] })
  const open = async (wie: Gebruiker, { nummer }: Zaak, lijst = '') => {
    const path = `/behandeling/${nummer}${lijst}`
    const antwoord = await call(zaakpagina, {
      ...{ path, params: { nummer }, cookie: await signIn(db, wie) },
    })
    return (await antwoord.json()) as { buren: { nummer: string }[]; geopend_door: string[] | null }
  }
  expect((await open(fatima, een)).geopend_door).toBeNull()
  const gezien = await open(karin, een, '?lijst=zoek%3Dvlinder')
  expect(gezien.geopend_door).toEqual(['Fatima Bos'])
  expect(gezien.buren.map(({ nummer }) => nummer)).toEqual([twee.nummer])
  expect((await open(karin, een, '?lijst=bak%3Dmijn')).buren).toEqual([])
  expect((await open(karin, een)).buren).toEqual([])
})
