import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { leesPlannen } from '../../db/plannen/plan.ts'

const plan = (await leesPlannen()).find(({ id }) => id === 'leusden-2016')
const bron = await readFile(
  new URL('../../db/plannen/leusden-2016.bron.txt', import.meta.url),
  'utf8',
)
const titelsVan = (soort: string, ouder: string | null = null) =>
  (plan?.onderdelen ?? [])
    .filter((onderdeel) => onderdeel.soort === soort && onderdeel.ouder === ouder)
    .map(({ titel }) => titel)

test.each([
  [1, '5.2', 4],
  [2, '5.3', 6],
  [3, '5.4', 4],
  [4, '5.5', 6],
])(
  'programmalijn %i heeft precies de doelstellingen uit paragraaf %s: %i',
  (nummer, paragraaf, aantal) => {
    const kop = `\n${paragraaf} Programmalijn ${nummer}: `
    const [titel, ...regels] = tekstTussen(kop, /\n(?:5\.\d Programmalijn|6\. )/).split('\n')
    const doelstellingen = regels.filter((_, plaats) => /^- \d\.$/.test(regels[plaats - 1] ?? ''))
    expect(doelstellingen).toHaveLength(aantal)
    expect(titelsVan('programmalijn')[nummer - 1]).toBe(titel)
    expect(titelsVan('doelstelling', `leusden-2016/programmalijn-${nummer}`)).toEqual(
      doelstellingen,
    )
  },
)

test('een doelstelling draagt het nummer van haar programmalijn en haar plaats daarin', () => {
  const anders = (plan?.onderdelen ?? []).filter(
    ({ id, soort, nummer }) =>
      soort === 'doelstelling' &&
      id !== `leusden-2016/programmalijn-${nummer.replace('.', '/doelstelling-')}`,
  )
  expect(anders).toEqual([])
})

test('de ambities zijn precies de opsomming uit hoofdstuk 4', () => {
  const opsomming = tekstTussen('op een Leusden waar\n', /\nWe houden ons daarbij/).split('\n')
  expect(titelsVan('ambitie')).toEqual(
    opsomming.filter((regel) => regel !== '- •').map((regel) => regel.replace(/[;.]$/, '')),
  )
})

test('de trends zijn precies die uit paragraaf 2.4', () => {
  const tekst = tekstTussen('\n2.4 ‘Gekozen’ centrale trends\n', /\n3\. /)
  expect(titelsVan('trend')).toEqual(tekst.match(/^[A-Z][a-z ]+: .+$/gm))
})

test('de thema’s zijn precies de paragrafen van hoofdstuk 6', () => {
  const koppen = tekstTussen('\n6. Onderwerpen', /\n7\. /).match(/^6\.\d .+$/gm)
  expect(titelsVan('thema')).toEqual(koppen?.map((kop) => kop.slice(4)))
})

function tekstTussen(vanaf: string, tot: RegExp) {
  const rest = bron.slice(bron.indexOf(vanaf) + vanaf.length)
  return rest.slice(0, rest.search(tot))
}
