import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Field } from '../../app/components/field.tsx'

test('de fout staat tussen de vraag en het invoerveld en hoort bij het veld', () => {
  const html = renderToStaticMarkup(
    <Field label="Naam" name="naam" hint="Zoals op de brief." error="Vul uw naam in" />,
  )
  const [label, hint, error, input] = ['<label', 'naam-uitleg"', 'Vul uw naam in', '<input'].map(
    (part) => html.indexOf(part),
  )
  expect([label, hint, error, input]).toEqual(
    [label, hint, error, input].toSorted((a, b) => a! - b!),
  )
  expect(html).toContain('aria-describedby="naam-uitleg naam-fout"')
  expect(html).toContain('aria-invalid="true"')
})

test('wat niet hoeft, zegt dat bij de vraag', () => {
  expect(renderToStaticMarkup(<Field label="Website" name="website" optional />)).toContain(
    '(niet verplicht)',
  )
})

test('een link naar een groep keuzes komt uit bij de eerste keuze', () => {
  const html = renderToStaticMarkup(
    <Field
      label="Soort"
      name="soort"
      type="radio"
      options={[
        { value: 'a', label: 'Een groep' },
        { value: 'b', label: 'Een stichting' },
      ]}
      defaultValue="b"
    />,
  )
  expect(html).toContain('id="soort"')
  expect(html.match(/checked=""/g)).toHaveLength(1)
  expect(html).toMatch(/value="b"[^>]*checked=""|checked=""[^>]*value="b"/)
})

test('van een half ingevulde datum blijft staan wat er stond', () => {
  const html = renderToStaticMarkup(
    <Field label="Begin" name="begin" type="date" defaultValue="2027--03" />,
  )
  expect(html).toMatch(/name="begin.dag"[^>]*value="3"/)
  expect(html).toMatch(/name="begin.maand"[^>]*value=""/)
  expect(html).toMatch(/name="begin.jaar"[^>]*value="2027"/)
})

test('een bedrag is tekst met een toetsenbord voor cijfers en komma', () => {
  const html = renderToStaticMarkup(<Field label="Bedrag" name="bedrag" type="money" />)
  expect(html).toContain('type="text"')
  expect(html).toContain('inputMode="decimal"')
})
