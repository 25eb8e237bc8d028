import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { fieldErrors, formValues, valueAt } from '../../app/lib/form-values.ts'

test('rijen van een begroting komen als lijst aan, ook als er een rij tussenuit is', () => {
  expect(
    formValues(
      form(['posten.0.naam', 'Zaal'], ['posten.0.bedrag', '120'], ['posten.2.naam', 'Koffie']),
    ),
  ).toEqual({ posten: [{ naam: 'Zaal', bedrag: '120' }, { naam: 'Koffie' }] })
})

test('drie velden van een datum worden één datum, en leeg blijft leeg', () => {
  expect(
    formValues(form(['begin.dag', '3'], ['begin.maand', ' 12'], ['begin.jaar', '2027'])),
  ).toEqual({ begin: '2027-12-03' })
  expect(formValues(form(['begin.dag', ''], ['begin.maand', ''], ['begin.jaar', '']))).toEqual({
    begin: '',
  })
  expect(formValues(form(['begin.dag', '3'], ['begin.maand', ''], ['begin.jaar', '27']))).toEqual({
    begin: '27--03',
  })
})

test('één aangekruist vakje van een groep is ook een lijst', () => {
  expect(formValues(form(['thema[]', 'jeugd']))).toEqual({ thema: ['jeugd'] })
})

test('een veldnaam kan niets anders raken dan de waarden van het formulier', () => {
  expect(
    formValues(form(['__proto__.kwaad', 'ja'], ['a.constructor.kwaad', 'ja'], ['a.b', 'goed'])),
  ).toEqual({ a: { b: 'goed' } })
  expect(formValues(form(['rij.0.naam', 'x'], ['rij.999999999.naam', 'y']))).toEqual({
    rij: [{ naam: 'x' }],
  })
})

test('elke fout heeft de naam van haar veld, de eerste telt', () => {
  const schema = z.object({
    posten: z.array(z.object({ naam: z.string().check(z.minLength(1, 'Vul een naam in')) })),
  })
  const parsed = schema.safeParse({ posten: [{ naam: '' }] })
  expect(parsed.error && fieldErrors(parsed.error)).toEqual({
    'posten.0.naam': { type: 'too_small', message: 'Vul een naam in' },
  })
})

test('wat in een rij is getypt, is terug te vinden onder de naam van het veld', () => {
  expect(valueAt({ posten: [{ naam: 'Zaal' }] }, 'posten.0.naam')).toBe('Zaal')
  expect(valueAt({}, 'posten.0.naam')).toBeUndefined()
  expect(valueAt({}, 'constructor')).toBeUndefined()
})

function form(...entries: [name: string, value: string][]): FormData {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}
