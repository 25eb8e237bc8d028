import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import {
  beginVanDag,
  dagenTussen,
  datumUitDelen,
  datumUitTekst,
  isDatum,
  latest,
  plusDagen,
  plusMaanden,
  plusWeken,
  tijdstipOp,
  toDatum,
  weekdag,
} from '../../app/domain/datum.ts'

test.each([
  ['2026-11-20T22:59:59.999Z', '2026-11-20', 'een milliseconde voor middernacht in de winter'],
  ['2026-11-20T23:00:00Z', '2026-11-21', 'middernacht in de winter'],
  ['2026-07-01T21:59:59.999Z', '2026-07-01', 'een milliseconde voor middernacht in de zomer'],
  ['2026-07-01T22:00:00Z', '2026-07-02', 'middernacht in de zomer'],
  ['2027-03-28T01:30:00Z', '2027-03-28', 'de nacht dat de klok vooruit gaat'],
  ['2026-10-25T00:30:00Z', '2026-10-25', 'de eerste keer half drie'],
  ['2026-10-25T01:30:00Z', '2026-10-25', 'de tweede keer half drie'],
  ['2026-12-31T23:00:00Z', '2027-01-01', 'oud en nieuw'],
])('%s is in Nederland %s: %s', (moment, datum) => {
  expect(toDatum(new Date(moment))).toBe(datum)
})

test.each([
  ['2026-11-21', '2026-11-20T23:00:00.000Z'],
  ['2026-07-01', '2026-06-30T22:00:00.000Z'],
  ['2027-03-28', '2027-03-27T23:00:00.000Z'],
  ['2027-03-29', '2027-03-28T22:00:00.000Z'],
  ['2026-10-25', '2026-10-24T22:00:00.000Z'],
  ['2026-10-26', '2026-10-25T23:00:00.000Z'],
])('%s begint in Nederland op %s', (datum, moment) => {
  expect(beginVanDag(datum).toISOString()).toBe(moment)
  expect(toDatum(beginVanDag(datum))).toBe(datum)
})

test('een uur dat in maart wordt overgeslagen, telt vanaf de nieuwe tijd', () => {
  expect(tijdstipOp('2027-03-28', '02:30').toISOString()).toBe('2027-03-28T01:30:00.000Z')
})

test('een uur dat in oktober twee keer komt, is de eerste keer', () => {
  expect(tijdstipOp('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z')
})

test('vijf uur ’s middags is in de zomer een uur eerder dan in de winter', () => {
  expect(tijdstipOp('2026-07-01', '17:00').toISOString()).toBe('2026-07-01T15:00:00.000Z')
  expect(tijdstipOp('2026-12-01', '17:00').toISOString()).toBe('2026-12-01T16:00:00.000Z')
})

test('dagen en weken tellen door over maand, jaar, schrikkeldag en klokverzetting', () => {
  expect(plusDagen('2026-12-31', 1)).toBe('2027-01-01')
  expect(plusDagen('2028-02-28', 1)).toBe('2028-02-29')
  expect(plusDagen('2027-03-27', 2)).toBe('2027-03-29')
  expect(plusDagen('2027-01-01', -1)).toBe('2026-12-31')
  expect(plusWeken('2026-10-31', 8)).toBe('2026-12-26')
})

test('een maand later is dezelfde dag, of de laatste dag van een kortere maand', () => {
  expect(plusMaanden('2026-11-15', 3)).toBe('2027-02-15')
  expect(plusMaanden('2027-01-31', 1)).toBe('2027-02-28')
  expect(plusMaanden('2028-01-31', 1)).toBe('2028-02-29')
  expect(plusMaanden('2027-03-31', -1)).toBe('2027-02-28')
})

test('dagen tussen twee datums tellen ook over de klokverzetting heen, en terug zijn ze negatief', () => {
  expect(dagenTussen('2026-10-24', '2026-10-26')).toBe(2)
  expect(dagenTussen('2026-01-01', '2027-01-01')).toBe(365)
  expect(dagenTussen('2026-12-18', '2026-12-08')).toBe(-10)
})

test('maandag is dag 1 van de week en zondag dag 7', () => {
  expect(weekdag('2026-11-23')).toBe(1)
  expect(weekdag('2026-11-22')).toBe(7)
})

test('de latere van twee datums, ook als de tweede ontbreekt', () => {
  expect(latest('2026-11-21', '2026-11-22')).toBe('2026-11-22')
  expect(latest('2026-11-22', '2026-11-21')).toBe('2026-11-22')
  expect(latest('2026-11-21', null)).toBe('2026-11-21')
})

test.each(['2026-02-28', '2028-02-29', '1000-01-01', '9999-12-31'])('%s is een datum', (tekst) => {
  expect(isDatum(tekst)).toBe(true)
})

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-04-31',
  '2026-1-1',
  '0026-01-01',
  '2026-01-01T00:00',
  '2026-01-01\n',
  '',
  20260101,
  null,
  undefined,
])('%j is geen datum', (waarde) => {
  expect(isDatum(waarde)).toBe(false)
})

test('drie velden worden samen een datum, met of zonder nullen en spaties', () => {
  expect(datumUitDelen('1', '2', '2026')).toBe('2026-02-01')
  expect(datumUitDelen(' 01 ', '02', '2026')).toBe('2026-02-01')
  expect(datumUitDelen('29', '2', '2028')).toBe('2028-02-29')
})

test.each([
  ['31', '4', '2026'],
  ['29', '2', '2027'],
  ['1', '13', '2026'],
  ['0', '1', '2026'],
  ['1', '1', '26'],
  ['1', '1', '0026'],
  ['', '1', '2026'],
  ['-1', '1', '2026'],
  ['1e1', '1', '2026'],
  ['١', '1', '2026'],
])('dag %j, maand %j, jaar %j bestaat niet', (dag, maand, jaar) => {
  expect(datumUitDelen(dag, maand, jaar)).toBeNull()
})

test('een getypte datum mag dd-mm-jjjj of jjjj-mm-dd zijn', () => {
  expect(datumUitTekst('21-11-2026')).toBe('2026-11-21')
  expect(datumUitTekst(' 1/2/2026 ')).toBe('2026-02-01')
  expect(datumUitTekst('2026-11-21')).toBe('2026-11-21')
  expect(datumUitTekst('11-21-2026')).toBeNull()
  expect(datumUitTekst('21 november 2026')).toBeNull()
})

test('de tijdzone van de machine verandert geen datum, tijdstip of termijn', () => {
  const script = new URL('./tijdzone.script.ts', import.meta.url).pathname
  const uitkomsten = ['UTC', 'Europe/Amsterdam', 'Pacific/Kiritimati', 'America/New_York'].map(
    (TZ) =>
      execFileSync(process.execPath, [script], { env: { ...process.env, TZ }, encoding: 'utf8' }),
  )
  const [utc = '', ...andere] = uitkomsten.map((uitkomst) =>
    uitkomst.split('\n').slice(1).join('\n'),
  )
  expect(utc.split('\n').length).toBeGreaterThan(700)
  for (const uitkomst of andere) expect(uitkomst).toBe(utc)
  // The first line is the offset the machine itself uses: the zones really differed.
  expect(new Set(uitkomsten.map((uitkomst) => uitkomst.split('\n')[0])).size).toBe(4)
})
