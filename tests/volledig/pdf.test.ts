import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { renderPdf } from '../../app/lib/pdf/typst.server.ts'
import { gereedschap } from '../helpers/gereedschap.ts'

const template = readFileSync(new URL('../../app/lib/pdf/afschrift.typ', import.meta.url), 'utf8')
const inhoud = {
  titel: 'Aanvraag ELB-2026-00001',
  nummer: 'ELB-2026-00001',
  gemeente: 'Elburg',
  voorbeeld: null,
  inleiding: 'Dit is wat u stuurde.',
  datum: '2026-12-01',
  delen: [{ titel: 'Het plan', rijen: [{ label: 'Waar gaat het over?', tekst: 'Koffie' }] }],
}

test('het afschrift van een aanvraag is voor iedereen te lezen en te bewaren: getagd, PDF/A, zonder script', async () => {
  const info = await pdfinfo()
  expect(info).toMatch(/^Tagged: +yes$/m)
  expect(info).toMatch(/^JavaScript: +no$/m)
  expect(info).toMatch(/^Encrypted: +no$/m)
  expect(info).toMatch(/^Title: +Aanvraag ELB-2026-00001$/m)
  expect(await pdfinfo('-meta')).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</)
})

test('een scherm leest het afschrift in de goede volgorde voor: koppen, dan tekst', async () => {
  const structuur = await pdfinfo('-struct-text')
  expect(structuur.indexOf('H1')).toBeGreaterThan(-1)
  expect(structuur.indexOf('Het plan')).toBeLessThan(structuur.indexOf('Koffie'))
})

/** What pdfinfo says of the copy of an application. */
async function pdfinfo(...options: string[]) {
  const program = gereedschap('pdfinfo', 'poppler-utils')
  const dir = mkdtempSync(path.join(os.tmpdir(), 'subsidie-pdf-'))
  const file = path.join(dir, 'afschrift.pdf')
  writeFileSync(file, await renderPdf(template, inhoud, new Date('2026-12-01T09:00:00Z')))
  const text = execFileSync(program, [...options, file], { encoding: 'utf8' })
  rmSync(dir, { recursive: true })
  return text
}
