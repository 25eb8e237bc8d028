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
