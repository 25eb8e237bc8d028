import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskeerIban, parseIban } from '../../app/domain/iban.ts'
import { parseKvknummer } from '../../app/domain/kvk.ts'
import { parsePostcode } from '../../app/domain/postcode.ts'
import { parseTelefoonnummer } from '../../app/domain/telefoon.ts'

test.each([
  ['12345678', '12345678'],
  [' 1234 5678 ', '12345678'],
  ['12.34.56.78', '12345678'],
  ['1234567', null],
  ['123456789', null],
  ['1234567a', null],
  ['١٢٣٤٥٦٧٨', null],
  ['', null],
])('KVK-nummer %j wordt %j', (typed, nummer) => {
  expect(parseKvknummer(typed)).toBe(nummer)
})

test.each([
  ['8081AB', '8081 AB'],
  [' 8081 ab ', '8081 AB'],
  ['0811 AB', null],
  ['8081 SS', null],
  ['8081 SA', null],
  ['8081 SD', null],
  ['8081', null],
  ['8081 A1', null],
  ['808 1ABC', null],
  ['', null],
])('postcode %j wordt %j', (typed, postcode) => {
  expect(parsePostcode(typed)).toBe(postcode)
})

test.each([
  ['06 12345678', '0612345678'],
  ['06-12 34 56 78', '0612345678'],
  ['(0525) 123 456', '0525123456'],
  ['+31 6 12345678', '0612345678'],
  ['+31 (0)6 1234 5678', '0612345678'],
  ['0031612345678', '0612345678'],
  ['+49 30 1234567', '+49301234567'],
  ['061234567', null],
  ['06123456789', null],
  ['0012345', null],
  ['+31 6 1234567', null],
  ['bel mij', null],
  ['06 12345678 of 0525 123456', null],
  ['', null],
])('telefoonnummer %j wordt %j', (typed, nummer) => {
  expect(parseTelefoonnummer(typed)).toBe(nummer)
})

test.each([
  ['NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300'],
  ['nl91abna0417164300', 'NL91ABNA0417164300'],
  ['DE89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
  ['NL91 ABNA 0417 1643 01', null],
  ['NL19 ABNA 0417 1643 00', null],
  ['NL91ABNA041716430', null],
  ['NL91-ABNA-0417-1643-00', null],
  ['417164300', null],
  ['', null],
  ['A'.repeat(100_000), null],
])('rekeningnummer %.40j wordt %j', (typed, iban) => {
  expect(parseIban(typed)).toBe(iban)
})

test('een verwisseld of verkeerd cijfer maakt een rekeningnummer ongeldig', () => {
  const goed = 'NL91ABNA0417164300'
  fc.assert(
    fc.property(
      fc.integer({ min: 8, max: 17 }),
      fc.integer({ min: 0, max: 9 }),
      (plaats, cijfer) => {
        const anders = goed.slice(0, plaats) + cijfer + goed.slice(plaats + 1)
        expect(parseIban(anders)).toBe(anders === goed ? goed : null)
      },
    ),
  )
})

test('van een rekeningnummer zijn alleen de eerste en de laatste vier tekens te zien', () => {
  expect(maskeerIban('NL91ABNA0417164300')).toBe('NL91 •••• •••• ••43 00')
  expect(maskeerIban('DE89370400440532013000')).toBe('DE89 •••• •••• •••• ••30 00')
})

test('geen enkele invoer laat een lezer vallen of iets anders geven dan zijn eigen vorm', () => {
  const lezers = [
    [parseKvknummer, /^\d{8}$/],
    [parsePostcode, /^[1-9]\d{3} [A-Z]{2}$/],
    [parseTelefoonnummer, /^(0[1-9]\d{8}|\+[1-9]\d{7,14})$/],
    [parseIban, /^[A-Z]{2}\d{2}[A-Z0-9]+$/],
  ] as const
  const teken = fc.constantFrom(...'0123456789 ABSs.+-()\u00a0\u0000\ud800')
  fc.assert(
    fc.property(fc.string({ unit: teken, maxLength: 20 }), (typed) => {
      for (const [lees, vorm] of lezers) {
        const waarde = lees(typed)
        if (waarde === null) continue
        expect(waarde).toMatch(vorm)
        expect(lees(waarde)).toBe(waarde)
      }
    }),
    { numRuns: 5000 },
  )
})
