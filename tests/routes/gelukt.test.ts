import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { geluktVan } from '../../app/lib/gelukt.server.ts'

test.for([
  ['?gelukt=aanvulling-verstuurd', /^Uw aanvulling is verstuurd\. .+ U krijgt daarover bericht\.$/],
  ['?gelukt=toString', null],
  ['?gelukt=U+wint+een+prijs', null],
  ['', null],
] as const)('boven aan de pagina staat wat net is gedaan: %s', ([vraag, tekst]) => {
  const gelukt = geluktVan(new Request(`http://localhost/mijn${vraag}`))
  expect(gelukt).toEqual(tekst && expect.stringMatching(tekst))
})

/** Where an act only opens the next page, or leads to a page that is itself the confirmation. */
const zelfDuidelijk = [
  'aanvragen.$nummer.indiening/',
  'aanvragen.$nummer.samenwerkingsverband.toegang.vertrek/',
  'aanvragen.$nummer.vertrek/',
  'behandeling.papier._index/',
  'behandeling.toewijzing/',
  'beheer.plannen.$plan.invoer/',
  'beheer.plannen.invoer.$invoer.vergelijking.ts',
  'beheer.plannen.nieuw/',
  'beheer.regelingen.$regeling.concept.ts',
  'beheer.regelingen.$regeling.kopie/',
  'beheer/concept.server.ts',
  'college.$datum.besluiten/',
  'college.$datum.verzending/',
  'regelingen.$regeling.aanvraag/',
]

test('wie iets doet, leest daarna dat het is gelukt', () => {
  const stil = globSync('app/routes/**/*.{ts,tsx}').filter((file) => {
    const text = readFileSync(file, 'utf8')
    if (!/handle(Form|Upload)\(/.test(text)) return false
    const acts = text.matchAll(/return redirect\(([^;]*?)(, 303\)|\{ status)/g)
    return [...acts].some(([, naar = '']) => !/\?|naBewaren|meldt/.test(naar))
  })
  expect(stil.filter((file) => !zelfDuidelijk.some((deel) => file.includes(deel)))).toEqual([])
})
