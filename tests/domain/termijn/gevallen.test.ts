import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { feestdagenTussen } from '../../../app/domain/feestdag.ts'
import type { Grondslag, Lengte, TermijnGebeurtenis } from '../../../app/domain/termijn/termijn.ts'
import { eindeTermijn } from '../../../app/domain/termijn/termijn.ts'

// A table that a jurist can open: every row was worked out on a calendar, apart from this code.
const [kop, ...rijen] = readFileSync(new URL('./gevallen.csv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((regel) => regel.split(';'))
const feestdagen = feestdagenTussen(2024, 2036)

test('de tabel heeft ten minste 150 gevallen, over alle jaren van 2025 tot en met 2035', () => {
  expect(kop?.join(' ')).toBe(
    'onderwerp vanaf lengte grondslag opschorting einddatum artikel waarom',
  )
  expect(rijen.length).toBeGreaterThanOrEqual(150)
  const jaren = new Set(rijen.map((rij) => rij[5]?.slice(0, 4)))
  for (let jaar = 2025; jaar <= 2035; jaar++) expect(jaren).toContain(String(jaar))
})

test.each(rijen.map((rij) => [rij.join(' | '), rij] as const))('%s', (_, rij) => {
  const [, vanaf = '', lengte = '', grondslag = '', opschorting = '', einddatum, artikel] = rij
  const start: TermijnGebeurtenis = {
    id: 'start',
    soort: 'start',
    op: vanaf,
    lengte: leesLengte(lengte),
    grondslag: grondslag as Grondslag,
    artikel: 'Awb 4:13',
  }
  const uitkomst = eindeTermijn([start, ...leesOpschorting(opschorting)], feestdagen)
  expect(uitkomst.einddatum).toBe(einddatum)
  expect(uitkomst.regels.at(-1)?.artikel).toBe(artikel)
})

function leesLengte(tekst: string): Lengte {
  const [aantal, woord = ''] = tekst.split(' ')
  const eenheden = {
    dag: 'dagen',
    dagen: 'dagen',
    week: 'weken',
    weken: 'weken',
    maand: 'maanden',
    maanden: 'maanden',
    jaar: 'jaren',
  } as const
  return { aantal: Number(aantal), eenheid: eenheden[woord as keyof typeof eenheden] }
}

function leesOpschorting(tekst: string): TermijnGebeurtenis[] {
  if (tekst === '') return []
  return tekst.split(' ').flatMap((periode, plaats): TermijnGebeurtenis[] => {
    const [van = '', tot = ''] = periode.split('/')
    const id = `verzoek ${plaats}`
    return [
      { id, soort: 'opschorting', op: van, grond: 'Awb 4:15 lid 1 onder a', uiterlijk: null },
      { id: `aanvulling ${plaats}`, soort: 'hervatting', op: tot, betreft: id },
    ]
  })
}
