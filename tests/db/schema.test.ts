import { readFile } from 'node:fs/promises'
import { format } from 'prettier'
import { expect } from 'vitest'
import { schemaText } from '../../db/write-schema.ts'
import { test } from '../helpers/test-db.ts'

test('de typen van de tabellen zijn die van de migraties', async ({ database }) => {
  const text = await schemaText(database.url('eigenaar'))
  const formatted = await format(text, {
    parser: 'typescript',
    semi: false,
    singleQuote: true,
    printWidth: 100,
  })
  expect(await readFile('db/schema.ts', 'utf8')).toBe(formatted)
})
