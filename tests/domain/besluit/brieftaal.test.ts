import { expect, test } from 'vitest'
import type { Brief } from '../../../app/domain/brief/brief.ts'
import { briefsoorten } from '../../helpers/briefsoorten.ts'
import { countWords, hardWords, sentences } from '../../helpers/taal.ts'

/** What the municipality itself says in a letter: not the words of a plan, and no address. */
const teksten = ({ onderwerp, kort, delen }: Brief) => [
  onderwerp,
  ...kort,
  ...delen.flatMap(({ kop = '', alineas = [], lijst = [], punten = [], nadruk = '' }) => [
    kop,
    nadruk,
    ...alineas,
    ...lijst.map(({ tekst }) => tekst),
    ...punten.map(({ tekst }) => tekst),
  ]),
]

test.each(Object.entries(briefsoorten))(
  'een inwoner kan de brief lezen: korte zinnen en gewone woorden (%s)',
  (_, brief) => {
    const zinnen = teksten(brief).flatMap((tekst) => sentences(`<p>${tekst}</p>`))
    expect(zinnen.filter((zin) => countWords(zin) > 25 || hardWords(zin).length > 0)).toEqual([])
  },
)

test.each(Object.entries(briefsoorten))(
  'bovenaan staat in gewone woorden wat het is, en onderaan wie u kunt bellen (%s)',
  (_, { onderwerp, kort, delen, contact, aan, kenmerken }) => {
    expect(onderwerp.length).toBeLessThan(100)
    expect([...kort, ...(delen[0]?.alineas ?? [])].length).toBeGreaterThan(0)
    expect(contact?.telefoon).toBeTruthy()
    expect(aan.length).toBeGreaterThan(1)
    expect(kenmerken[0]).toEqual(['Nummer', 'ELB-2026-00042'])
  },
)

test('wie minder krijgt dan gevraagd, leest waarom (Awb 3:46)', () => {
  const deel = briefsoorten['deels verlenen']?.delen.find(
    ({ kop }) => kop === 'Waarom u minder krijgt dan u vroeg',
  )
  expect(deel?.alineas?.at(-1)).toBe('Een mooi plan.')
})

test('wat ontbrak, staat in de brief als een lijst', () => {
  const lijsten = briefsoorten['buiten behandeling laten']?.delen.filter(
    ({ genummerd }) => genummerd,
  )
  expect(lijsten?.map(({ lijst }) => lijst?.length)).toEqual([2])
})

test('een brief legt de afkorting van de wet uit, en noemt geen grond die er niet is', () => {
  const rustOp = (naam: string) =>
    briefsoorten[naam]?.delen.find(({ alineas }) => alineas?.at(-1) === 'Dit besluit rust op:')
  expect(rustOp('intrekken')?.lijst?.map(({ tekst }) => tekst)).toEqual([
    'Regeling Innovatie sociaal domein',
    'Algemene wet bestuursrecht (Awb), artikel 4:48 lid 1 onder a',
    'Algemene wet bestuursrecht, artikel 4:57',
  ])
  expect(rustOp('zonder grondslag')).toBeUndefined()
})

test('een brief noemt één laatste dag, en zegt eerst wat er is besloten', () => {
  expect(JSON.stringify(briefsoorten['herinnering om te betalen'])).not.toContain('23 december')
  expect(briefsoorten['dwangsom']?.delen[0]?.alineas?.[0]).toMatch(/^U krijgt samen een dwangsom/)
  expect(JSON.stringify(briefsoorten['geen dwangsom'])).toContain('Uw bezwaar is kennelijk')
})

test.each(Object.entries(briefsoorten))(
  'een brief heeft geen lege delen, dubbele punten of woorden van het programma (%s)',
  (_, brief) => {
    for (const { kop, alineas = [], lijst, punten, tabel } of brief.delen) {
      if (kop) expect(alineas.length + [lijst, punten, tabel].filter(Boolean).length).not.toBe(0)
      for (const inhoud of [lijst, punten, tabel?.rijen]) expect(inhoud).not.toEqual([])
    }
    for (const zin of teksten(brief)) expect(zin).not.toMatch(/undefined|null|NaN|\.\.|\b1 weken/)
  },
)
