import { expect } from 'vitest'
import { findStamp, writeStamp } from '../../db/stamp.ts'
import { test } from '../helpers/test-db.ts'

test('een database zegt zelf tot welke versie zij is bijgewerkt', async ({ database }) => {
  const url = database.url('eigenaar')
  expect(await findStamp(url)).toBeNull()
  await writeStamp(url, "versie met een ' erin")
  expect(await findStamp(url)).toBe("versie met een ' erin")
})

test('een database die er niet is, is niet bijgewerkt', async ({ database }) => {
  const url = database.url('eigenaar').replace(database.name, 'bestaat_niet')
  expect(await findStamp(url)).toBeNull()
})
