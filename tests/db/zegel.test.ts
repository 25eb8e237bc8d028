import { expect } from 'vitest'
import { appendAuditRegel } from '../../db/queries/audit.ts'
import { sealAudit } from '../../db/queries/zegel.ts'
import { createDb, createPool, type Db } from '../../db/db.ts'
import { verifyAudit } from '../../db/verify/audit.ts'
import { nu } from '../helpers/factories.ts'
import { asSuperuser, test as base, testUrl } from '../helpers/test-db.ts'

const regel = (nummer: number) => ({
  gemeente_id: 'elburg',
  moment: nu,
  gebruiker_id: null,
  handeling: `handeling ${nummer}`,
  onderwerp: 'test',
  resultaat: 'gelukt' as const,
  herkomst: 'test',
  gegevens: { nummer, lijst: [{ b: 1, a: 'é' }] },
})

const seal = (db: Db) => db.transaction().execute((tx) => sealAudit(tx, nu))

const test = base.extend<{ werker: Db }>({
  werker: async ({ database }, provide) => {
    const db = createDb(createPool(database.url('werker'), () => undefined, 4))
    await provide(db)
    await db.destroy()
  },
})

/** As a superuser who switches the guards off: what a database administrator could do. */
const knoei = (database: string, statement: string) =>
  asSuperuser(database, `set session_replication_role = replica; ${statement}`)

test('vijftig schrijvers tegelijk geven één keten zonder gat of vork', async ({ db, werker }) => {
  await Promise.all(
    Array.from({ length: 200 }, (_, nummer) =>
      db.transaction().execute((tx) => appendAuditRegel(tx, regel(nummer))),
    ),
  )
  await Promise.all([seal(werker), seal(werker), seal(werker)])
  await seal(werker)
  const { fouten, hoofd } = await verifyAudit(db, nu, null)
  expect(fouten).toEqual([])
  expect(hoofd.volgnummer).toBe(200)
})

test.for([
  [
    'een veranderde regel',
    "update audit set handeling = 'niets' where id = (select min(id) + 5 from audit)",
    /Auditregel \d+ is veranderd/,
  ],
  [
    'een veranderd gegeven',
    `update audit set gegevens = '{"nummer": 9}' where id = (select min(id) + 6 from audit)`,
    /Auditregel \d+ is veranderd/,
  ],
  [
    'een herberekende hash',
    "update audit set hash = repeat('a', 64) where id = (select min(id) + 7 from audit)",
    /veranderd|past niet/,
  ],
  [
    'een verwijderde regel',
    'delete from audit_zegel where volgnummer = 9; delete from audit where id = (select min(id) + 8 from audit)',
    /Zegel 9 ontbreekt/,
  ],
  [
    'verwisselde zegels',
    'update audit_zegel set audit_id = -audit_id where volgnummer in (3, 4); update audit_zegel set audit_id = (select id from audit order by id offset (case volgnummer when 3 then 3 else 2 end) limit 1) where volgnummer in (3, 4)',
    /past niet op de keten/,
  ],
  [
    'een herschreven zegel',
    "update audit_zegel set hash = repeat('b', 64) where volgnummer = 12",
    /Zegel 12 past niet/,
  ],
] as const)(
  '%s wordt gezien, en de eerste fout wordt genoemd',
  async ([, statement, verwacht], { db, werker, database }) => {
    for (let nummer = 0; nummer < 20; nummer++) await appendAuditRegel(db, regel(nummer))
    await seal(werker)
    await inCopy(database.name, async (copy) => {
      await knoei(copy.name, statement)
      const { fouten } = await verifyAudit(copy.db, nu, null)
      expect(fouten[0]).toMatch(verwacht)
    })
  },
)

test('een afgekapte staart wordt gezien aan het hoofd dat elders is bewaard', async ({
  db,
  werker,
  database,
}) => {
  await appendAuditRegel(db, regel(1))
  await seal(werker)
  const { hoofd } = await verifyAudit(db, nu, null)
  await inCopy(database.name, async (copy) => {
    await knoei(
      copy.name,
      `delete from audit_zegel where volgnummer = ${hoofd.volgnummer}; delete from audit where id = (select max(id) from audit)`,
    )
    const { fouten } = await verifyAudit(copy.db, nu, hoofd)
    expect(fouten).toEqual([
      `De keten eindigt bij ${hoofd.volgnummer - 1}, voor het eerder bewaarde hoofd ${hoofd.volgnummer}`,
    ])
  })
})

test('een regel die een minuut zonder zegel staat, is een fout', async ({ db }) => {
  await appendAuditRegel(db, regel(99))
  const later = new Date(nu.getTime() + 61_000)
  expect((await verifyAudit(db, later, null)).fouten.at(-1)).toMatch(/is niet verzegeld/)
})

/** A copy to spoil: the chain of the file itself stays whole. */
async function inCopy(name: string, spoil: (copy: { name: string; db: Db }) => Promise<void>) {
  const copy = `${name}_kopie_${Math.floor(performance.now() * 1000)}`
  await asSuperuser(
    'postgres',
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`,
  )
  await asSuperuser('postgres', `create database ${copy} template ${name}`)
  const db = createDb(createPool(testUrl('app', copy), () => undefined, 2))
  await spoil({ name: copy, db }).finally(() => db.destroy())
  await asSuperuser('postgres', `drop database ${copy} with (force)`)
}

test('een regel van een gemeente die er niet is, wordt gevonden', async ({ db, werker }) => {
  await db
    .transaction()
    .execute((tx) => appendAuditRegel(tx, { ...regel(1), gemeente_id: 'nergens' }))
  await seal(werker)
  const { fouten } = await verifyAudit(db, nu, null)
  expect(fouten).toEqual([expect.stringMatching(/Auditregel \d+ is van geen gemeente/)])
})
