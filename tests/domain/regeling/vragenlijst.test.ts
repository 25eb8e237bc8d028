import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checklistSchema } from '../../../app/domain/regeling/regeling.schema.ts'
import { pastNauwelijks, type Ideeuitslag } from '../../../app/domain/regeling/idee.ts'
import {
  gevraagdVan,
  leesVrager,
  minutenSamen,
  vragenlijst,
  vragerkeuzes,
  type Aansluitvragen,
} from '../../../app/domain/regeling/vragenlijst.ts'

const lees = (regeling: string) =>
  checklistSchema.parse(
    (JSON.parse(readFileSync(`db/regelingen/${regeling}.json`, 'utf8')) as { checklist: unknown })
      .checklist,
  )
const elburg = lees('elburg-innovatie')
const klein = lees('oude-ijsselstreek-inwonersinitiatieven')
const alles: Aansluitvragen = {
  vraag: 'Waar draagt uw idee aan bij?',
  doelen: ['1. Ontmoeten'],
  vast: [],
  samenhang: true,
  verbinding: true,
}
const vragen = (checklist: typeof elburg) =>
  vragenlijst(checklist, alles).flatMap((deel) => deel.vragen)

test('een groep inwoners met een klein bedrag krijgt minder vragen dan een organisatie met een groot bedrag', () => {
  const groep = vragen(gevraagdVan(elburg, { als: 'groep', bedrag: 0 }))
  const groot = vragen(gevraagdVan(elburg, { als: 'rechtspersoon', bedrag: 1_000_001 }))
  const stukken = (lijst: typeof groep) =>
    lijst.filter(({ vorm }) => vorm === 'stuk').map(({ vraag }) => vraag)
  expect(stukken(groep)).toEqual([])
  expect(stukken(groot)).toEqual([
    'Statuten of oprichtingsakte',
    'Laatste jaarrekening of een kort financieel overzicht',
  ])
  expect(groep.map(({ vraag }) => vraag)).toContain('Wie horen er bij de groep?')
  expect(groot.map(({ vraag }) => vraag)).not.toContain('Wie horen er bij de groep?')
})

test('zonder keuze staan alle vragen er, met erbij wanneer zij gelden', () => {
  const lijst = vragen(elburg)
  expect(lijst.find(({ vraag }) => vraag === 'Statuten of oprichtingsakte')?.alleen).toMatch(
    /^Alleen als .* meer dan €.5\.000 vraagt\.$/,
  )
})

test('elk deel zegt waarom het wordt gevraagd en op welke grond', () => {
  for (const checklist of [elburg, klein, lees('leusden-saamhorigheid')])
    for (const { redenen, minuten } of vragenlijst(checklist, alles)) {
      expect(redenen.length).toBeGreaterThan(0)
      for (const { waarom, grondslag } of redenen) expect(waarom && grondslag).toBeTruthy()
      expect(minuten % 5).toBe(0)
    }
})

test('een regeling die minder vraagt, kost minder tijd', () => {
  expect(minutenSamen(vragenlijst(klein, alles))).toBeLessThan(
    minutenSamen(vragenlijst(elburg, alles)),
  )
})

test('wie aanvraagt staat in het adres; wat niet bestaat telt als niemand', () => {
  const gelezen = (zoek: string) => leesVrager(elburg, new URLSearchParams(zoek))
  expect(gelezen('als=rechtspersoon:bedrijf&bedrag=500001')).toEqual({
    als: 'rechtspersoon:bedrijf',
    bedrag: 500_001,
  })
  expect(gelezen('als=groep&bedrag=1e99')).toEqual({ als: 'groep', bedrag: 0 })
  expect(gelezen('als=koning')).toBeNull()
  expect(vragerkeuzes(klein).grenzen).toEqual([])
})

test('elke vraag op papier staat zo ook in het formulier', () => {
  const bron = bestanden('app/routes')
    .filter((bestand) => /routes\/(aanvragen|evaluatieplan)/.test(bestand))
    .concat(bestanden('app/domain/aanvraag'))
    .map((bestand) => readFileSync(bestand, 'utf8').replace(/\s+/g, ' '))
    .join('\n')
  const eigen =
    /^(Waar draagt|Schrijf bij|Wat brengt ieder in|Statuten|Laatste jaar|Verklaring over)/
  for (const { vraag } of vragen(elburg).filter((een) => !eigen.test(een.vraag)))
    expect(bron, vraag).toContain(vraag)
  for (const { uitleg } of vragenlijst(elburg, alles)[0]?.vragen ?? [])
    if (uitleg) expect(bron, uitleg).toContain(uitleg)
})

test('past het meeste niet, dan is een andere weg het eerlijke antwoord', () => {
  const uitslag = (uitkomst: Ideeuitslag['uitkomst']) => ({ uitkomst }) as Ideeuitslag
  const lijst = (niet: number) =>
    Array.from({ length: 5 }, (_, index) => uitslag(index < niet ? 'nog_niet' : 'past'))
  expect([2, 3].map((niet) => pastNauwelijks(lijst(niet)))).toEqual([false, true])
  expect(pastNauwelijks([])).toBe(false)
})

const bestanden = (map: string) =>
  readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((bestand) => bestand.isFile() && /\.tsx?$/.test(bestand.name))
    .map((bestand) => path.join(bestand.parentPath, bestand.name))
