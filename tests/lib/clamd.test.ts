import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { toegankelijk, type Scan } from '../../app/domain/document/scan.ts'
import { scanFile } from '../../app/lib/clamd.server.ts'
import { configure } from '../../app/lib/config.server.ts'
import { startClamd, type Gedrag } from '../helpers/clamd.ts'
import { testConfig } from '../helpers/test-db.ts'

const dir = mkdtempSync(path.join(os.tmpdir(), 'subsidie-clamd-'))
const bestand = (inhoud: string | Buffer) => {
  const place = path.join(dir, 'bestand')
  writeFileSync(place, inhoud)
  return place
}
const stel = (over: { clamdSocket?: string | null; embedded?: boolean }) =>
  configure({ ...testConfig('geen', dir), ...over })

test('de scanner krijgt het hele bestand, ook als het groot is', async () => {
  const clamd = await startClamd()
  stel({ clamdSocket: clamd.socket })
  const inhoud = Buffer.alloc(3_000_000, 'subsidie')
  expect(await scanFile(bestand(inhoud))).toBe('schoon')
  expect(clamd.staat.gezien[0]?.equals(inhoud)).toBe(true)
  await clamd.stop()
})

test('een virus wordt gevonden', async () => {
  const clamd = await startClamd()
  stel({ clamdSocket: clamd.socket })
  expect(await scanFile(bestand('iets EICAR-STANDAARD iets'))).toBe('besmet')
  await clamd.stop()
})

test.each(['stil', 'kapot', 'weg'] as const)(
  'van een scanner die %s is, komt nooit het woord schoon',
  async (gedrag: Gedrag) => {
    const clamd = await startClamd()
    clamd.staat.gedrag = gedrag
    stel({ clamdSocket: clamd.socket })
    expect(await scanFile(bestand('gewoon'), 200)).toBe('quarantaine')
    await clamd.stop()
  },
)

test.each([
  ['een scanner die er niet is', { clamdSocket: '/bestaat/niet.sock' }, 'quarantaine'],
  ['geen scanner bij een gemeente', { clamdSocket: null, embedded: false }, 'quarantaine'],
  ['geen scanner in de demo', { clamdSocket: null, embedded: true }, 'niet_gescand'],
] as const)('bij %s is een bestand %s', async (_, over, scan) => {
  stel(over)
  expect(await scanFile(bestand('gewoon'))).toBe(scan)
})

test.each<[Scan, boolean, string]>([
  ['schoon', true, 'open'],
  ['schoon', false, 'open'],
  ['niet_gescand', false, 'open'],
  ['niet_gescand', true, 'wacht'],
  ['quarantaine', true, 'wacht'],
  ['quarantaine', false, 'wacht'],
  ['besmet', true, 'verwijderd'],
  ['besmet', false, 'verwijderd'],
])('een bestand dat %s is (scanner verplicht: %s), is %s', (scan, verplicht, stand) => {
  expect(toegankelijk(scan, verplicht)).toBe(stand)
})
