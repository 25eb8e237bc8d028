import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from '../../app/lib/csv.server.ts'

const kolommen = [{ header: 'Tekst', value: (tekst: string) => tekst }]

/** What a spreadsheet makes of the one column: cells between quotes, a doubled quote is one. */
function cellen(csv: string) {
  const regels = csv.replace(/^\uFEFF/, '')
  return [...regels.matchAll(/"((?:[^"]|"")*)"\r\n/g)].map(([, cel = '']) =>
    cel.replaceAll('""', '"'),
  )
}

/** The one apostrophe we put before what looks like a formula. */
const gelezen = (cel: string) =>
  /^'+[\s\0\uFEFF]*[=+\-@\t\r＝＋－＠]/.test(cel) ? cel.slice(1) : cel

const formules = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1+1',
  ' =1+1',
  '   +1',
  '\0=1',
  '\uFEFF=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  ' ＝1',
  '=HYPERLINK("http://example.nl";"klik")',
  "=cmd|' /C calc'!A0",
  '=1+1";"=2+2',
  '-2+3+cmd|x',
  '"=1+1',
  ';=1+1',
  ',=1+1',
  'x;=1+1',
  'x\r\n=1+1',
  "'=1+1",
  "''=1+1",
  '=',
  '--',
  '@',
  '+31 525 00 00 01',
]

test.each(formules)(
  'de tekst %j wordt in een spreadsheet geen formule en is terug te lezen',
  (tekst) => {
    const [, cel = ''] = cellen(toCsv([tekst], kolommen))
    expect(cel).not.toMatch(/^[\s\0\uFEFF]*[=+\-@＝＋－＠]/)
    expect(gelezen(cel)).toBe(tekst)
  },
)

test('elke tekst is terug te lezen zoals hij was', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (tekst) => {
      const [, cel] = cellen(toCsv([tekst], kolommen))
      expect(gelezen(cel ?? '')).toBe(tekst)
    }),
  )
})

test('bedragen en getallen blijven getallen, ook onder nul', () => {
  const rijen = [{ cents: 123_456 }, { cents: -1_205 }, { cents: 5 }, { cents: 0 }]
  const csv = toCsv(rijen, [
    { header: 'Bedrag', value: (bedrag) => bedrag },
    { header: 'Aantal', value: ({ cents }) => (cents < 0 ? -2.5 : 1) },
  ])
  expect(csv).toBe('\uFEFF"Bedrag";"Aantal"\r\n1234,56;1\r\n-12,05;-2,5\r\n0,05;1\r\n0,00;1\r\n')
})

test("een naam als 't Huus blijft zoals hij is", () => {
  expect(toCsv(["'t Huus"], kolommen)).toContain('"\'t Huus"')
})
