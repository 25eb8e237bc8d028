import fc from 'fast-check'
import { expect, test } from 'vitest'
import type * as z from 'zod/mini'
import { kvknummerVeld } from '../../app/domain/kvk.ts'
import { schoneRegel, schoon } from '../../app/domain/schoon.ts'
import {
  bedragVeld,
  datumVelden,
  geheelGetal,
  keuze,
  keuzes,
  optioneel,
  regel,
  tekst,
  vinkje,
  vrijVinkje,
} from '../../app/domain/velden.ts'

test('tekst wordt bewaard met een soort regeleinde en zonder gebroken of onzichtbare tekens', () => {
  expect(schoon(' een\r\ntwee\rdrie\n ')).toBe('een\ntwee\ndrie')
  expect(schoon('a\0b\ud800c\u202Ed\uFEFFe\x1b')).toBe('abcde')
  expect(schoon('cafe\u0301')).toBe('caf\u00e9')
  expect(schoon('\ud83d\ude00 blijft')).toBe('\ud83d\ude00 blijft')
  expect(schoneRegel('een\r\n  twee\tdrie')).toBe('een twee drie')
})

test('schone tekst blijft hetzelfde als zij nog eens wordt schoongemaakt', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      expect(schoon(schoon(typed))).toBe(schoon(typed))
      expect(schoon(typed)).not.toMatch(/[\0\r]/)
      expect(schoon(typed).isWellFormed()).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('een tekstveld vraagt om invullen en zegt hoeveel tekens passen', () => {
  const naam = tekst({ leeg: 'Vul de naam van het project in', max: 5 })
  expect(melding(naam, undefined)).toBe('Vul de naam van het project in')
  expect(melding(naam, ' \r\n ')).toBe('Vul de naam van het project in')
  expect(melding(naam, ['a', 'b'])).toBe('Vul de naam van het project in')
  expect(melding(naam, 'zes te')).toBe('Gebruik hoogstens 5 tekens. Het zijn er nu 6')
  expect(naam.parse(' vijf! ')).toBe('vijf!')
  expect(melding(tekst({ min: 10 }), 'kort')).toBe('Schrijf ten minste 10 tekens. Het zijn er nu 4')
})

test('een regel heeft geen regeleinden, een tekst wel', () => {
  expect(regel().parse('een\r\ntwee')).toBe('een twee')
  expect(tekst().parse('een\r\ntwee')).toBe('een\ntwee')
})

test('een bedrag komt er in centen uit', () => {
  expect(bedragVeld().parse('€ 1.250,50')).toBe(125050)
  expect(melding(bedragVeld(), '')).toBe('Vul een bedrag in, bijvoorbeeld 1.250,00')
  expect(melding(bedragVeld(), '12.50')).toMatch(/^Schrijf 12,50 met een komma/)
  expect(melding(bedragVeld(), '0')).toBe('Vul een bedrag boven 0 in')
  expect(bedragVeld({ min: 0 }).parse('0')).toBe(0)
  expect(melding(bedragVeld({ min: 5000 }), '49,99')).toBe('Vul ten minste €\u00a050,00 in')
  expect(melding(bedragVeld({ max: 5000 }), '50,01')).toBe('Vul hoogstens €\u00a050,00 in')
})

test('een heel getal ligt tussen zijn grenzen', () => {
  const weken = geheelGetal({ leeg: 'Vul het aantal weken in', min: 1, max: 260 })
  expect(weken.parse(' 8 ')).toBe(8)
  expect(melding(weken, '')).toBe('Vul het aantal weken in')
  for (const typed of ['0', '261', '8,5', '-1', '1e2', 'NaN', '9'.repeat(400)])
    expect(melding(weken, typed)).toBe('Vul een heel getal in van 1 tot en met 260')
})

test('een datum komt uit drie velden, of uit jjjj-mm-dd', () => {
  const datum = datumVelden({ leeg: 'Vul de startdatum in' })
  expect(datum.parse({ dag: '1', maand: '3', jaar: '2027' })).toBe('2027-03-01')
  expect(datum.parse('2027-03-01')).toBe('2027-03-01')
  expect(melding(datum, { dag: '', maand: '', jaar: '' })).toBe('Vul de startdatum in')
  expect(melding(datum, '')).toBe('Vul de startdatum in')
  expect(melding(datum, undefined)).toBe('Vul de startdatum in')
  expect(melding(datum, { dag: '1', maand: '', jaar: '2027' })).toBe(
    'Vul dag, maand en jaar in, bijvoorbeeld 12 3 2027',
  )
})

test.each([
  [
    { dag: '1', maand: 'feb', jaar: '2027' },
    'Schrijf dag, maand en jaar in cijfers, bijvoorbeeld 12 3 2027',
  ],
  [
    { dag: '1', maand: '2', jaar: '27' },
    'Schrijf het jaar met vier cijfers, bijvoorbeeld 12 3 2027',
  ],
  [{ dag: '31', maand: '4', jaar: '2027' }, 'Kijk dag en maand na: deze dag bestaat niet'],
  [{ dag: '12', maand: '13', jaar: '2027' }, 'Kijk dag en maand na: deze dag bestaat niet'],
  ['2027-00-12', 'Kijk dag en maand na: deze dag bestaat niet'],
])('bij de datum %j staat wat eraan te doen is', (typed, fout) => {
  expect(melding(datumVelden(), typed)).toBe(fout)
})

test('een heel getal mag een punt bij de duizend hebben', () => {
  expect(geheelGetal().parse('1.200')).toBe(1200)
  expect(geheelGetal().parse('1 200')).toBe(1200)
  expect(melding(geheelGetal(), '1.20')).toMatch(/^Vul een heel getal in/)
})

test('een datum ligt tussen zijn grenzen', () => {
  const datum = datumVelden({ van: '2027-01-01', tot: '2027-12-31' })
  expect(melding(datum, '2026-12-31')).toBe('Vul een datum in vanaf 1 januari 2027')
  expect(melding(datum, '2028-01-01')).toBe('Vul een datum in tot en met 31 december 2027')
})

test('een keuze is een van de waarden', () => {
  const kanaal = keuze(['digitaal', 'post'], 'Kies hoe u bericht wilt krijgen')
  expect(kanaal.parse('post')).toBe('post')
  for (const typed of [undefined, '', 'duif', ['post']])
    expect(melding(kanaal, typed)).toBe('Kies hoe u bericht wilt krijgen')
})

test('meer keuzes komen elk een keer terug, in de volgorde van de lijst', () => {
  const wijken = keuzes(['vesting', 'oostendorp', 'doornspijk'])
  expect(wijken.parse(['doornspijk', 'vesting', 'vesting'])).toEqual(['vesting', 'doornspijk'])
  expect(wijken.parse('oostendorp')).toEqual(['oostendorp'])
  expect(wijken.parse(undefined)).toEqual([])
  expect(melding(wijken, ['elders'])).toBe('Kies uit de lijst')
  expect(melding(keuzes(['a'], { min: 1, leeg: 'Kies een wijk' }), undefined)).toBe('Kies een wijk')
})

test('een vinkje moet of mag', () => {
  const akkoord = vinkje('Verklaar dat u de aanvraag naar waarheid hebt ingevuld')
  expect(akkoord.parse('ja')).toBe('ja')
  expect(melding(akkoord, undefined)).toBe('Verklaar dat u de aanvraag naar waarheid hebt ingevuld')
  expect(vrijVinkje().parse('ja')).toBe(true)
  expect(vrijVinkje().parse(undefined)).toBe(false)
})

test('wat niet verplicht is, mag leeg blijven en is dan niets', () => {
  const datum = optioneel(datumVelden())
  expect(datum.parse({ dag: '', maand: ' ', jaar: '' })).toBeNull()
  expect(datum.parse('2027-03-01')).toBe('2027-03-01')
  expect(optioneel(kvknummerVeld).parse(undefined)).toBeNull()
  expect(optioneel(kvknummerVeld).parse(' ')).toBeNull()
  expect(melding(optioneel(kvknummerVeld), '123')).toBe(
    'Vul de 8 cijfers van het KVK-nummer in, bijvoorbeeld 12345678',
  )
  expect(melding(optioneel(bedragVeld()), '12.50')).toMatch(/^Schrijf 12,50/)
})

test('elke melding is een opdracht in gewone taal', () => {
  const velden = [tekst(), regel(), bedragVeld(), geheelGetal(), datumVelden(), keuze(['a'])]
  for (const veld of velden)
    for (const typed of [undefined, null, '', 7, [], {}, 'x\0'.repeat(20_000)])
      expect(melding(veld, typed)).toMatch(/^(Vul|Schrijf|Kies|Kijk|Gebruik|Maak) /)
})

function melding(schema: z.ZodMiniType, typed: unknown) {
  return schema.safeParse(typed).error?.issues[0]?.message
}
