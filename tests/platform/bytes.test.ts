import { expect, test } from 'vitest'
import { loadBuild } from '../../app/server/build.ts'
import { scriptBytes, styleBytes } from '../helpers/bytes.ts'

const kB = 1_024

// the aim is 120 kB; React, its router, the form library and the list of routes alone are 118
test('een pagina met script laadt hoogstens 140 kB, waarvan hoogstens 15 kB van haarzelf', async () => {
  const pages = scriptBytes(await loadBuild())
  expect(pages.length).toBeGreaterThan(0)
  for (const { id, own, all } of pages) {
    expect(own, id).toBeLessThan(15 * kB)
    expect(all, id).toBeLessThan(140 * kB)
  }
})

test('de opmaak van alle pagina’s samen is hoogstens 20 kB', async () => {
  await loadBuild()
  expect(styleBytes()).toBeLessThan(20 * kB)
})
