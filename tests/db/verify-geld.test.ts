import { expect } from 'vitest'
import { verifyGeld } from '../../db/verify/geld.ts'
import { createGebruiker } from '../helpers/factories.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'
import { createVerleend } from '../helpers/verleend.ts'

test('kloppend geld geeft geen fouten', async ({ db }) => {
  await db.transaction().execute(async (tx) => createVerleend(tx, await createGebruiker(tx)))
  expect(await verifyGeld(db)).toEqual([])
})

// session_replication_role lets a superuser change what every trigger refuses.
const langsAlles = (database: string, statement: string) =>
  asSuperuser(database, `set session_replication_role = replica; ${statement}`)

test.for([
  ['het plafond', 'update plafond set vastgelegd = vastgelegd + 1', /^Plafond .* vastgelegd is/],
  ['verleend', 'update subsidie set verleend = verleend - 1', /verleend is 499999/],
  ['klaargezet', 'update subsidie set klaargezet = 1', /klaargezet is 1/],
  ['het betaalschema', 'update betaalschema set bedrag = bedrag - 1', /het betaalschema belooft/],
  ['de subsidie', 'delete from subsidie', /legt geen geld vast/],
] as const)(
  'een met de hand veranderd bedrag wordt gevonden: %s',
  async ([, statement, fout], { db, database }) => {
    await db.transaction().execute(async (tx) => createVerleend(tx, await createGebruiker(tx)))
    await langsAlles(database.name, statement)
    expect((await verifyGeld(db)).some((regel) => fout.test(regel))).toBe(true)
  },
)
