import { sql } from 'kysely'
import { expect } from 'vitest'
import { inTransaction } from '../../app/lib/db.server.ts'
import { appendAuditRegel } from '../../db/queries/audit.ts'
import { sendAlong } from '../../db/together.ts'
import type { Db, Tx } from '../../db/db.ts'
import { nu } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const kern = (naam: string) => ({ zoekvraag: naam, antwoord: null, geldig_tot: nu })
const bewaar = (tx: Db | Tx, naam: string) => tx.insertInto('plaats').values(kern(naam)).compile()
const plaatsen = async (db: Db | Tx) =>
  (await db.selectFrom('plaats').select('zoekvraag').orderBy('zoekvraag').execute()).map(
    ({ zoekvraag }) => zoekvraag,
  )

test('wat meereist, staat er als de volgende vraag het leest', async ({ tx }) => {
  await sendAlong(tx, bewaar(tx, 'a'))
  await sendAlong(tx, bewaar(tx, 'b'))
  expect(await plaatsen(tx)).toEqual(['a', 'b'])
})

test('wat meereist, is uiterlijk bij het vastleggen verstuurd', async ({ db }) => {
  await inTransaction((tx) => sendAlong(tx, bewaar(tx, 'meegereisd')))
  expect(await plaatsen(db)).toContain('meegereisd')
})

test('mislukt wat meereist, dan blijft er niets van de handeling over', async ({ db }) => {
  const handeling = inTransaction(async (tx) => {
    await tx.executeQuery(bewaar(tx, 'eerst'))
    await sendAlong(tx, bewaar(tx, 'dubbel'))
    await sendAlong(tx, bewaar(tx, 'dubbel'))
    await sendAlong(tx, bewaar(tx, 'erna'))
  })
  await expect(handeling).rejects.toMatchObject({ code: '23505' })
  const over = await plaatsen(db)
  for (const naam of ['eerst', 'dubbel', 'erna']) expect(over).not.toContain(naam)
  // no connection is left in the midst of it: the next act gets one of them
  expect(await halverwege(db)).toBe(0)
  await inTransaction((tx) => sendAlong(tx, bewaar(tx, 'daarna')))
  expect(await plaatsen(db)).toContain('daarna')
})

test('een geweigerde handeling laat niets na van wat nog zou meereizen', async ({ db }) => {
  const handeling = inTransaction(async (tx) => {
    await sendAlong(tx, bewaar(tx, 'geweigerd'))
    throw new Error('toch niet')
  })
  await expect(handeling).rejects.toThrow('toch niet')
  expect(await plaatsen(db)).not.toContain('geweigerd')
})

test('buiten een handeling wordt meteen verstuurd', async ({ db }) => {
  await sendAlong(db, bewaar(db, 'meteen'))
  expect(await plaatsen(db)).toContain('meteen')
})

test('een regel in het logboek die niet mag, houdt de handeling tegen', async ({ db }) => {
  const regel = { gemeente_id: 'elburg', moment: nu, gebruiker_id: null, herkomst: 'test' }
  const handeling = inTransaction(async (tx) => {
    await tx.executeQuery(bewaar(tx, 'zonder logboek'))
    await appendAuditRegel(tx, {
      ...{ ...regel, handeling: 'test', onderwerp: 'test' },
      ...{ resultaat: 'misschien' as 'gelukt', gegevens: {} },
    })
  })
  await expect(handeling).rejects.toMatchObject({ code: '23514' })
  expect(await plaatsen(db)).not.toContain('zonder logboek')
})

const halverwege = async (db: Db) =>
  (
    await sql<{ aantal: number }>`select count(*)::int as aantal from pg_stat_activity
      where datname = current_database() and state like 'idle in transaction%'`.execute(db)
  ).rows[0]?.aantal

const draad = async (db: Db | Tx) =>
  (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)).rows[0]?.pid

test('wat in een beurt gevraagd wordt, gaat over één verbinding; een handeling heeft haar eigen', async ({
  db,
}) => {
  const [een, twee, handeling, drie] = await Promise.all([
    draad(db),
    draad(db),
    inTransaction(async (tx) => draad(tx)),
    draad(db),
  ])
  expect([twee, drie]).toEqual([een, een])
  expect(handeling).not.toBe(een)
})

test('van wat samen gevraagd is, mislukt alleen wat niet kan', async ({ db }) => {
  const antwoorden = await Promise.allSettled([
    draad(db),
    sql`select 1 / 0 as niets`.execute(db),
    sql`select geen_kolom from plaats`.execute(db),
    draad(db),
  ])
  expect(antwoorden.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'rejected',
    'fulfilled',
  ])
  expect(antwoorden[1]).toMatchObject({ reason: { code: '22012' } })
  expect(antwoorden[2]).toMatchObject({ reason: { code: '42703' } })
})

test('wat geschreven is, blijft staan als iets dat in dezelfde beurt gevraagd is niet kan', async ({
  db,
}) => {
  const beurt = Promise.allSettled([
    draad(db),
    sql`select 1 / 0 as niets`.execute(db),
    db.executeQuery(bewaar(db, 'geschreven')),
    sql`select 1 / 0 as niets`.execute(db),
    db.executeQuery(bewaar(db, 'ook geschreven')),
  ])
  const standen = (await beurt).map(({ status }) => status)
  expect(standen).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled'])
  expect(await plaatsen(db)).toEqual(expect.arrayContaining(['geschreven', 'ook geschreven']))
})

test('valt de verbinding weg, dan hoort iedereen dat die samen vroeg, en gaat het daarna weer', async ({
  db,
}) => {
  const samen = await Promise.allSettled([
    sql`select pg_terminate_backend(pg_backend_pid()) as weg`.execute(db),
    sql`select 2 as daarna`.execute(db),
  ])
  expect(samen.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await draad(db)).toBeTypeOf('number')
})

test('een handeling met een eigen soort begin is er ook een', async ({ db }) => {
  const handeling = db
    .transaction()
    .setIsolationLevel('serializable')
    .execute(async (tx) => {
      await tx.executeQuery(bewaar(tx, 'serieel'))
      throw new Error('toch niet')
    })
  await expect(handeling).rejects.toThrow('toch niet')
  expect(await plaatsen(db)).not.toContain('serieel')
})

test('wat nog bezig was toen de handeling mislukte, gebeurt niet los van haar', async ({ db }) => {
  let ernaast: Promise<unknown> | undefined
  const handeling = inTransaction(async (tx) => {
    const mislukt = draad(tx).then(() => Promise.reject(new Error('toch niet')))
    ernaast = mislukt.catch(async () => {
      // the turn in which the undoing is sent
      await new Promise<void>((next) => process.nextTick(next))
      await tx.executeQuery(bewaar(tx, 'ernaast'))
    })
    await Promise.all([mislukt, ernaast])
  })
  await expect(handeling).rejects.toThrow('toch niet')
  await expect(ernaast).rejects.toThrow()
  expect(await plaatsen(db)).not.toContain('ernaast')
})
