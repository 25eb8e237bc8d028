import { expect, test } from 'vitest'
import { readSheet } from '../../app/lib/sheet.server.ts'
import { xlsxResponse } from '../../app/lib/xlsx.server.ts'
import { zip } from '../helpers/zip-bouwen.ts'

const delen = (blad: string, meer: Record<string, string> = {}) => ({
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': '<Relationships/>',
  'xl/workbook.xml':
    '<workbook><sheets><sheet name="Plan" sheetId="1" r:id="rId7"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="styles.xml"/><Relationship Id="rId7" Target="worksheets/plan.xml"/></Relationships>',
  'xl/worksheets/plan.xml': `<worksheet><sheetData>${blad}</sheetData></worksheet>`,
  ...meer,
})
const xlsx = (blad: string, meer?: Record<string, string>) =>
  zip(Object.entries(delen(blad, meer)).map(([naam, inhoud]) => ({ naam, inhoud })))

const cel = (tekst: string) =>
  `<row r="1"><c r="A1" t="inlineStr"><is><t>${tekst}</t></is></c></row>`

test('wat wij als xlsx geven, lezen wij terug zoals het was', async () => {
  const rijen = [
    ['kop', '=1+1', 'é & <b> "x"'],
    ['', 'twee\nregels', "'aanhaling"],
  ]
  const antwoord = await xlsxResponse(
    rijen.map((rij) => rij.map((waarde) => (waarde ? { soort: 'tekst', waarde } : null))),
    'x.xlsx',
  )
  const gelezen = readSheet(Buffer.from(await antwoord.arrayBuffer()))
  expect('blad' in gelezen && gelezen.blad.map((rij) => rij.map(({ tekst }) => tekst))).toEqual(
    rijen,
  )
})

test('gedeelde teksten, getallen, overgeslagen rijen en kolommen staan op hun plaats', () => {
  const blad =
    '<row r="2"><c r="B2" t="s"><v>1</v></c><c r="D2"><v>2.1</v></c></row><row r="4"><c t="str"><v>los</v></c></row>'
  const teksten =
    '<sst><si><t>nul</t></si><si><r><t>een </t></r><r><t>twee</t></r><rPh><t>klank</t></rPh></si></sst>'
  expect(readSheet(xlsx(blad, { 'xl/sharedStrings.xml': teksten }))).toEqual({
    blad: [
      [],
      [{ tekst: '' }, { tekst: 'een twee' }, { tekst: '' }, { tekst: '2.1' }],
      [],
      [{ tekst: 'los' }],
    ],
  })
})

test('een formule of een datum wordt niet stil voor tekst gehouden', () => {
  const stijlen =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="d\\-mmm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>'
  const blad =
    '<row r="1"><c r="A1" t="str"><f>HYPERLINK("x")</f><v>klik</v></c><c r="B1" s="1"><v>45000</v></c><c r="C1" s="2"><v>45000</v></c><c r="D1" s="0"><v>3</v></c></row>'
  expect(readSheet(xlsx(blad, { 'xl/styles.xml': stijlen }))).toEqual({
    blad: [
      [
        { tekst: 'klik', bezwaar: 'formule' },
        { tekst: '45000', bezwaar: 'datum' },
        { tekst: '45000', bezwaar: 'datum' },
        { tekst: '3' },
      ],
    ],
  })
})

test.each([
  ['een DTD', '<!DOCTYPE x [<!ENTITY a "aaaa">]>'],
  ['CDATA', '<![CDATA[x]]>'],
])('een werkblad met %s wordt niet gelezen', (_, wat) => {
  expect(readSheet(xlsx(`${wat}${cel('a')}`))).toEqual({ bezwaar: 'beschadigd' })
})

test('een naam die geen teken is, wordt nergens opgezocht', () => {
  expect(readSheet(xlsx(cel('&xxe; &amp; &#65;')))).toEqual({ blad: [[{ tekst: '&xxe; & A' }]] })
})

test('een rekenblad dat veel groter is dan het lijkt, wordt niet uitgepakt', () => {
  const voor = process.memoryUsage().rss
  const bom = xlsx(cel('a'.repeat(90 * 1024 * 1024)))
  expect(readSheet(bom)).toHaveProperty('bezwaar')
  const liegt = zip([
    ...Object.entries(delen('')).map(([naam, inhoud]) => ({ naam, inhoud })),
    { naam: 'xl/sharedStrings.xml', inhoud: 'x'.repeat(20 * 1024 * 1024), beweert: 1_000 },
  ])
  expect(readSheet(liegt)).toEqual({ bezwaar: 'beschadigd' })
  expect(process.memoryUsage().rss - voor).toBeLessThan(600 * 1024 * 1024)
})

test('een rij ver onderaan maakt geen groot blad', () => {
  expect(readSheet(xlsx('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'))).toEqual({
    bezwaar: 'rijen',
  })
})

test('een csv in de tekens van Windows wordt gelezen', () => {
  expect(readSheet(Buffer.from('sleutel;titel\r\na;beleid \xe9\xe9n', 'latin1'))).toEqual({
    blad: [
      [{ tekst: 'sleutel' }, { tekst: 'titel' }],
      [{ tekst: 'a' }, { tekst: 'beleid één' }],
    ],
  })
})

test('een pdf, een oud xls of een Word-document is geen rekenblad', () => {
  const word = zip(
    ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'].map((naam) => ({
      naam,
      inhoud: 'x',
    })),
  )
  const oud = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0])
  for (const bytes of [word, oud]) expect(readSheet(bytes)).toEqual({ bezwaar: 'soort' })
})

test.each([
  ['een programma', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1')],
  ['een xlsx waarvan het begin ontbreekt', Buffer.from('\x14\0\x06\0\x08\0!\0', 'latin1')],
])('%s met de naam van een rekenblad is geen rekenblad', (_, bytes) => {
  expect(readSheet(bytes)).toEqual({ bezwaar: 'soort' })
})
