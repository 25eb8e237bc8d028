import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Brief } from '../../app/domain/brief/brief.ts'
import { briefPdf } from '../../app/lib/pdf/brief.server.ts'
import { briefsoorten } from '../helpers/briefsoorten.ts'
import { gereedschap } from '../helpers/gereedschap.ts'

const kop = { datum: '2026-12-09', nummer: 'ELB-2026-00042', demo: false }

test.each(Object.entries(briefsoorten))(
  'een scherm leest de brief voor in de goede volgorde, met koppen, lijsten en tabellen (%s)',
  async (_, brief) => {
    const info = await pdfinfo(brief)
    expect(info).toMatch(/^Tagged: +yes$/m)
    expect(info).toMatch(/^JavaScript: +no$/m)
    expect(await pdfinfo(brief, '-meta')).toMatch(
      /<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</,
    )
    const structuur = gewoon(await pdfinfo(brief, '-struct-text'))
    // the text of a heading stands in the quoted lines below it
    const koppen = [...structuur.matchAll(/^ *(H[123]) .*\n((?: *".*"\n)+)/gm)].map(
      ([, niveau, regels = '']) =>
        `${niveau} ${[...regels.matchAll(/^ *"(.*)"$/gm)].map(([, regel]) => regel).join('')}`,
    )
    const verwacht = [
      `H1 ${brief.onderwerp}`,
      ...(brief.kort.length > 0 ? ['H2 In het kort'] : []),
      ...brief.delen.flatMap((deel) => [
        ...(deel.kop ? [`H2 ${deel.kop}`] : []),
        ...(deel.punten ?? []).map(({ titel, bij }) => `H3 ${titel}${bij ? ` (${bij})` : ''}`),
      ]),
      ...(brief.contact ? ['H2 Hebt u een vraag?'] : []),
    ]
    expect(koppen).toEqual(verwacht.map(gewoon))
    const aantal = (tag: string) => structuur.match(new RegExp(`^ *${tag}\\b`, 'gm'))?.length ?? 0
    const regels = (telt: (deel: Brief['delen'][number]) => number) =>
      brief.delen.reduce((som, deel) => som + telt(deel), 0)
    expect(aantal('Table')).toBe(regels(({ tabel }) => (tabel ? 1 : 0)))
    expect(aantal('TH')).toBe(regels(({ tabel }) => tabel?.koppen.length ?? 0))
    expect(aantal('LI')).toBe(
      regels(
        ({ lijst = [], punten = [] }) =>
          lijst.length + punten.reduce((som, { regels: eigen = [] }) => som + eigen.length, 0),
      ),
    )
    // what is read first is the summary, what is read last is who signed
    const plaats = (tekst: string) => structuur.indexOf(gewoon(tekst).slice(0, 30))
    expect(plaats(brief.onderwerp)).toBeGreaterThan(plaats(brief.aan[0] ?? ''))
    expect(structuur.lastIndexOf((brief.ondertekening.at(-1) ?? '').slice(0, 20))).toBeGreaterThan(
      plaats('Hebt u een vraag'),
    )
  },
)

/** The space that keeps an amount, a date or an article on one line is a space. */
const gewoon = (tekst: string) => tekst.replaceAll('\u00a0', ' ')

/** What pdfinfo says of a letter. */
async function pdfinfo(brief: Brief, ...options: string[]) {
  const program = gereedschap('pdfinfo', 'poppler-utils')
  const dir = mkdtempSync(path.join(os.tmpdir(), 'subsidie-pdf-'))
  const file = path.join(dir, 'brief.pdf')
  writeFileSync(file, await briefPdf(brief, kop))
  const text = execFileSync(program, [...options, file], { encoding: 'utf8', stdio: 'pipe' })
  rmSync(dir, { recursive: true })
  return text
}
