import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { paletCss, paletOpPapier } from '../../app/styles/palet.mjs'

test('het palet in de stylesheet is wat uit de merkkleuren volgt', () => {
  expect(readFileSync('app/styles/palet.css', 'utf8')).toBe(paletCss())
  expect(readFileSync('app/lib/pdf/palet.ts', 'utf8')).toBe(paletOpPapier())
})
