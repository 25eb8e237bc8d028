import { sql } from 'kysely'
import { expect } from 'vitest'
import { insertKaart, plaatsKaart, trekKaartIn } from '../../db/queries/idee-kaart.ts'
import { getPubliekeVersie } from '../../db/queries/publieke-versie.ts'
import type { Tx } from '../../db/db.ts'
import { createGebruiker, nu } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const leusden = 'leusden.localhost'
const versies = async (tx: Tx) => ({
  hier: (await getPubliekeVersie(tx, 'localhost')).versie,
  elders: (await getPubliekeVersie(tx, leusden)).versie,
  samen: (await getPubliekeVersie(tx, null)).versie,
})

test('de versie blijft gelijk zolang er niets verandert', async ({ tx }) => {
  expect(await versies(tx)).toEqual(await versies(tx))
})

test('geld dat wordt vastgelegd, verandert de versie van deze gemeente en niet van een andere', async ({
  tx,
}) => {
  const voor = await versies(tx)
  await tx
    .updateTable('plafond')
    .set({ vastgelegd: 1_234_500 })
    .where('regeling_id', '=', 'elburg-innovatie')
    .where('periode', '=', 2026)
    .execute()
  const na = await versies(tx)
  expect([na.hier === voor.hier, na.elders === voor.elders, na.samen === voor.samen]).toEqual([
    false,
    true,
    false,
  ])
})

test('een nieuwe versie van een plan verandert de versie', async ({ tx }) => {
  const voor = await versies(tx)
  await sql`insert into plan_versie (gemeente_id, plan_id, versie, van, tot, bron, inhoud_hash)
            values ('elburg', 'elburg-2024', 2, '2024-01-01', null, 'test', 'test')`.execute(tx)
  expect((await versies(tx)).hier).not.toBe(voor.hier)
})

test('een ander telefoonnummer van de gemeente verandert de versie', async ({ tx }) => {
  const voor = await versies(tx)
  await tx
    .updateTable('gemeente')
    .set({ telefoon: '0525 11 11 11' })
    .where('id', '=', 'elburg')
    .execute()
  const na = await versies(tx)
  expect([na.hier === voor.hier, na.elders === voor.elders]).toEqual([false, true])
})

test('een kaartje dat komt of gaat, verandert de versie van deze gemeente', async ({ tx }) => {
  const nooit = await versies(tx)
  const { id: gebruiker_id, gemeente_id } = await createGebruiker(tx)
  const idee = { gemeente_id, gebruiker_id, wat: 'Soep', waarom: 'Samen', plaats: 'Elburg' }
  const { id: idee_id } = await tx
    .insertInto('idee')
    .values({ ...idee, aangemaakt_op: nu, bijgewerkt_op: nu })
    .returning('id')
    .executeTakeFirstOrThrow()
  const kaart = { gemeente_id, idee_id, wat: 'Soep', waar: 'Elburg', zoekt: 'Pannen' }
  await insertKaart(tx, { ...kaart, voorgesteld_door: gebruiker_id, voorgesteld_op: nu })
  expect((await versies(tx)).hier).toBe(nooit.hier)
  const { id } = await tx.selectFrom('idee_kaart').select('id').executeTakeFirstOrThrow()
  await plaatsKaart(tx, id, 'zelf', gebruiker_id, nu)
  const staat = await versies(tx)
  expect([staat.hier === nooit.hier, staat.elders === nooit.elders]).toEqual([false, true])
  await trekKaartIn(tx, idee_id, gebruiker_id, nu)
  expect((await versies(tx)).hier).toBe(nooit.hier)
})
