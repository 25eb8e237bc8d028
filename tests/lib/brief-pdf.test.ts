import { expect, test } from 'vitest'
import { besluitAlsBrief } from '../../app/domain/besluit/besluit-als-brief.ts'
import { besluitbrief } from '../../app/domain/besluit/besluitbrief.ts'
import { berichtAlsBrief } from '../../app/domain/brief/bericht-als-brief.ts'
import { briefPdf } from '../../app/lib/pdf/brief.server.ts'
import { kleurenVan } from '../../app/lib/pdf/huisstijl.ts'
import { buildBrieflevering } from '../helpers/brief.ts'
import { pdfTags, pdfTekst } from '../helpers/pdf-lezen.ts'

const elburg = { id: 'elburg', naam: 'Elburg' }
const kop = { datum: '2026-12-09', nummer: 'ELB-2026-00042', demo: false }
const verzonden = { verzonden_op: '2026-12-09', bezwaar_tot: '2027-01-20' }
const besluit = (over = {}) =>
  besluitAlsBrief({ inhoud: besluitbrief(buildBrieflevering(over)), ...verzonden }, elburg)

test('dezelfde brief van dezelfde dag geeft dezelfde bytes, een andere dag niet', async () => {
  const eerste = await briefPdf(besluit(), kop)
  expect((await briefPdf(besluit(), kop)).equals(eerste)).toBe(true)
  const later = await briefPdf(besluit(), { ...kop, datum: '2026-12-10' })
  expect(later.equals(eerste)).toBe(false)
})

test('een besluit is als PDF te bewaren en voor te lezen: PDF/A-2a, Nederlands, koppen, lijsten en tabellen', async () => {
  const pdf = await briefPdf(besluit(), kop)
  const tekst = pdfTekst(pdf)
  expect(tekst).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</)
  expect(tekst).toContain('/Lang (nl-NL)')
  const tags = pdfTags(pdf)
  expect(tags).toMatchObject({ H1: 1, H3: 1, L: 2, Table: 2, Quote: 1 })
  expect(tags.H2).toBeGreaterThan(8)
})

test('een lijst in een bericht is in de brief een lijst, en geen alinea met cijfers', async () => {
  const brief = berichtAlsBrief(
    {
      onderwerp: 'Wij missen nog iets',
      tekst: 'Wij missen:\n\n1. Een begroting\n2. Een plan\n\nDank u wel.',
      datum: '2026-12-09',
      nummer: 'ELB-2026-00042',
    },
    { gemeente: { ...elburg, postadres: 'Postbus 0' }, aan: ['Noor van Dijk'] },
  )
  expect(brief.delen).toEqual([
    {
      alineas: ['Wij missen:'],
      genummerd: true,
      lijst: [{ tekst: 'Een begroting' }, { tekst: 'Een plan' }],
    },
    { alineas: ['Dank u wel.'] },
  ])
  expect(pdfTags(await briefPdf(brief, kop))).toMatchObject({ H1: 1, L: 1, LI: 2 })
})

test('wat de gemeente in eigen woorden zegt, staat op zijn plaats; wat vast is, verandert niet', () => {
  const gewoon = besluit()
  const eigen = besluit({ vrij: { opening: ['Wat een mooi plan.'], slot: ['Veel plezier.'] } })
  expect(eigen.delen[0]).toEqual({ alineas: ['Wat een mooi plan.'] })
  expect(eigen.delen.at(-1)).toEqual({ alineas: ['Veel plezier.'] })
  expect(eigen.delen.slice(1, -1)).toEqual(gewoon.delen)
  const geweigerd = {
    uitkomst: 'weigeren',
    bedrag: 0,
    weigeringsgrond: 'minimumscore',
    wat_wel_kan: 'Zoek een partner.',
    zienswijze: '',
    afwijking: '',
  }
  const uitgelegd = besluit({
    beslissing: geweigerd,
    vrij: { toelichting: { minimumscore: ['Zo rekenen wij.'], plafond: ['Dit niet.'] } },
  })
  expect(JSON.stringify(uitgelegd)).toContain('Zo rekenen wij.')
  expect(JSON.stringify(uitgelegd)).not.toContain('Dit niet.')
})

test('elke gemeente heeft op papier haar eigen kleur, een onbekende een neutrale', async () => {
  const lijnen = ['elburg', 'leusden', 'oude-ijsselstreek', 'nergens'].map(
    (gemeente) => kleurenVan(gemeente).lijn,
  )
  expect(new Set(lijnen).size).toBe(4)
  for (const gemeente of ['leusden', 'nergens']) {
    const brief = { ...besluit(), afzender: { ...besluit().afzender, gemeente } }
    expect((await briefPdf(brief, kop)).length).toBeGreaterThan(10_000)
  }
})

test.each(['#read("/etc/passwd")', '] #panic("uit de band") [', '*vet* $x$ @a <b> 😀 汉字'])(
  'wat iemand typt, blijft in de brief tekst: %j',
  async (tekst) => {
    const brief = { ...besluit(), onderwerp: tekst, aan: [tekst], kort: [tekst] }
    expect((await briefPdf(brief, kop)).subarray(0, 5).toString()).toBe('%PDF-')
  },
)
