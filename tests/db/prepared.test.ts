import { expect } from 'vitest'
import { sql } from 'kysely'
import { prepared } from '../../db/prepared.ts'
import { test } from '../helpers/test-db.ts'

const gemeente = prepared((db, vraag: { id: string; alleen: string | null }) =>
  db
    .selectFrom('gemeente')
    .select('naam')
    .where('id', '=', vraag.id)
    .where(sql<boolean>`coalesce(afkorting = ${vraag.alleen}::text, true)`),
)

test('een vraag die één keer is opgesteld, krijgt elke keer haar eigen waarden', async ({ tx }) => {
  const vraag = async (id: string, alleen: string | null) =>
    (await tx.executeQuery(gemeente(tx, { id, alleen }))).rows
  expect(await vraag('elburg', null)).toEqual([{ naam: 'Elburg' }])
  expect(await vraag('leusden', null)).toEqual([{ naam: 'Leusden' }])
  expect(await vraag('elburg', 'XXX')).toEqual([])
  expect(gemeente(tx, { id: 'a', alleen: null }).sql).toBe(
    gemeente(tx, { id: 'b', alleen: null }).sql,
  )
})
