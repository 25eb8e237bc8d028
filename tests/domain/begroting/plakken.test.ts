import fc from 'fast-check'
import { expect, test } from 'vitest'
import { begrotingSchema } from '../../../app/domain/begroting/begroting.schema.ts'
import { leesGeplakt } from '../../../app/domain/begroting/plakken.ts'
import { euro } from '../../../app/domain/opmaak.ts'

test('regels uit een rekenblad zijn woorden met een bedrag, of met aantal en prijs', () => {
  const { regels, fouten } = leesGeplakt('Zaalhuur\t€ 1.250,00\nKoffie\t40\t2,50\n\n')
  expect(fouten).toEqual([])
  expect(regels).toMatchObject([
    { soort: 'overig', omschrijving: 'Zaalhuur', aantal: '', bedrag: '1.250,00' },
    { soort: 'overig', omschrijving: 'Koffie', aantal: '40', prijs: '2,50', bedrag: '' },
  ])
})

test('een eerste regel met namen van kolommen zegt wat wat is, in elke volgorde', () => {
  const { regels } = leesGeplakt(
    'Bedrag;Omschrijving;Soort\n300;"Huur ""De Hoek"""; huur\n12,5;Stiften;Spullen en materiaal',
  )
  expect(regels).toMatchObject([
    { soort: 'huur', omschrijving: 'Huur "De Hoek"', bedrag: '300' },
    { soort: 'materiaal', omschrijving: 'Stiften', bedrag: '12,5' },
  ])
})

test('een totaalregel telt niet mee', () => {
  const { regels, overgeslagen } = leesGeplakt('Zaal\t100\nTotaal\t100')
  expect(regels).toHaveLength(1)
  expect(overgeslagen).toEqual(['Regel 2 (Totaal): de optelling maken wij zelf.'])
})

test.each([
  ['Koffie\t12.50', 'Regel 1: “12.50” kunnen wij niet lezen. Schrijf 12,50 met een komma.'],
  ['Koffie', 'Regel 1: bij “Koffie” staat geen bedrag.'],
  ['\t12,50', 'Regel 1: er staat niet bij waarvoor het is.'],
  ['Terug\t-5', 'Regel 1: -5 is minder dan nul. Zet dit bij het geld dat u krijgt.'],
  ['Gratis\t0', 'Regel 1: het bedrag bij “Gratis” is 0. Haal de regel weg.'],
  [
    'Thee\t1.000\t2',
    'Regel 1: “1.000” is geen aantal. Schrijf 1500 zonder punt en 2,5 met een komma.',
  ],
  ['Thee\t3\t2\t7', `Regel 1: 3 keer 2 is ${euro(600)}, maar er staat 7.`],
])('%j kan niet, en de regel zegt waarom', (tekst, fout) => {
  expect(leesGeplakt(tekst)).toMatchObject({ regels: [], fouten: [fout] })
})

test('een fout noemt de regel zoals die in het rekenblad staat', () => {
  expect(leesGeplakt('Zaal\t100\n\nThee\t1.5').fouten[0]).toContain('Regel 3')
})

const woord = fc
  .stringMatching(/^[A-Za-z=+@][A-Za-z0-9 =+@()]{0,30}$/)
  .filter((tekst) => !/^(sub)?totaal|^samen\b|^som\b/i.test(tekst.trim()))

test('wat geplakt is, wordt tot op de cent opgeslagen zoals het er stond', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(woord, fc.integer({ min: 1, max: 9_999_999 })), {
        minLength: 1,
        maxLength: 60,
      }),
      fc.constantFrom('\t', ';'),
      (rijen, tussen) => {
        const tekst = rijen.map(([naam, centen]) => `${naam}${tussen}${euro(centen)}`).join('\r\n')
        const { regels, fouten } = leesGeplakt(tekst)
        expect(fouten).toEqual([])
        const { kosten } = begrotingSchema.parse({ kosten: regels })
        expect(kosten.map(({ bedrag }) => bedrag)).toEqual(rijen.map(([, centen]) => centen))
      },
    ),
  )
})

test('welke tekst er ook geplakt wordt: elke regel komt aan, is overgeslagen of krijgt een zin', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (tekst) => {
      const { regels, fouten, overgeslagen } = leesGeplakt(tekst)
      const gevuld = tekst.split(/\r?\n/).filter((rij) => rij.trim() !== '')
      expect(regels.length + fouten.length + overgeslagen.length).toBeLessThanOrEqual(gevuld.length)
    }),
  )
})
