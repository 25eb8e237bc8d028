import { expect, test } from 'vitest'
import { loadBuild } from '../../app/server/build.ts'
import { scriptBytes, styleBytes } from '../helpers/bytes.ts'

const kB = 1_024

test('een pagina met script laadt hoogstens 120 kB, waarvan hoogstens 15 kB bovenop het kader', async () => {
  const pages = scriptBytes(await loadBuild())
  expect(pages.length).toBeGreaterThan(0)
  for (const { id, own, all } of pages) {
    expect(own, id).toBeLessThan(15 * kB)
    expect(all, id).toBeLessThan(120 * kB)
  }
})

test('wat een formulier in de browser controleert, komt pas als iemand begint te typen', async () => {
  const { assets } = await loadBuild()
  const parts = [assets.entry, ...Object.values(assets.routes)]
  const loaded = parts.flatMap((part) => [part.module, ...(part.imports ?? [])])
  expect(loaded.filter((file) => file.includes('form-check'))).toEqual([])
})

test('de opmaak van een pagina is hoogstens 20 kB, binnen en buiten de werkplekken', async () => {
  await loadBuild()
  for (const [soort, bytes] of Object.entries(styleBytes()))
    expect(bytes, soort).toBeLessThan(20 * kB)
})
