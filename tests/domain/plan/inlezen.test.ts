import { expect, test } from 'vitest'
import {
  kolomnamen,
  onderdeelVan,
  rijVan,
  voorbeeldrij,
  type Planrij,
} from '../../../app/domain/plan/blad.ts'
import { planrijen, type Invoerrij } from '../../../app/domain/plan/inlezen.ts'
import { belemmeringenVoorBevestigen, oordeelOver } from '../../../app/domain/plan/invoer.ts'
import { celfouten, gemisteSleutels } from '../../../app/domain/plan/toetsen.ts'
import { isGelijk, vergelijk, verschilInWoorden } from '../../../app/domain/plan/vergelijken.ts'
import { leesPlannen } from '../../../db/plannen/plan.ts'

const plannen = await leesPlannen()
const blad = (...rijen: string[][]) => rijen.map((rij) => rij.map((tekst) => ({ tekst })))
const rij = (over: Partial<Planrij> = {}, nummer = 2): Invoerrij => ({
  rij: nummer,
  cellen: { ...voorbeeldrij, ...over },
})
const fouten = (...rijen: Invoerrij[]) =>
  celfouten(rijen).map(({ rij, kolom, tekst }) => [rij, kolom, tekst])

test.each(plannen.map((plan) => [plan.id, plan] as const))(
  'het plan %s geeft zich als rijen en komt er zonder verschil of fout weer uit',
  (id, plan) => {
    const onderdelen = plan.onderdelen.map(({ id: sleutel, bron, gegevens, ...onderdeel }) => ({
      ...onderdeel,
      ...bron,
      sleutel,
      gegevens: gegevens ?? {},
    }))
    const gelezen = planrijen(
      blad(
        [...kolomnamen],
        ...onderdelen.map((onderdeel) => {
          const cellen = rijVan(onderdeel)
          return kolomnamen.map((kolom) => cellen[kolom])
        }),
      ),
    )
    if ('fout' in gelezen) throw new Error(gelezen.fout)
    const { fouten, verschil } = oordeelOver(gelezen.rijen, onderdelen, [])
    expect(fouten).toEqual([])
    expect(isGelijk(verschil)).toBe(true)
    const terug = gelezen.rijen.map(({ cellen }) => onderdeelVan(id, cellen))
    expect(terug.map(rijVan)).toEqual(onderdelen.map(rijVan))
    expect(terug.map(({ sleutel, ouder }) => [sleutel, ouder])).toEqual(
      onderdelen.map(({ sleutel, ouder }) => [sleutel, ouder]),
    )
  },
)

test('de namen van de kolommen mogen in elke volgorde en met hoofdletters staan', () => {
  const kop = [...kolomnamen].reverse().map((naam) => naam.toUpperCase())
  const gelezen = planrijen(
    blad(
      [],
      kop,
      kop.map((naam) => `${naam} 1`),
      [''],
    ),
  )
  expect('rijen' in gelezen && gelezen.rijen.map((een) => [een.rij, een.cellen.titel])).toEqual([
    [3, 'TITEL 1'],
  ])
})

test.each([
  ['geen kolommen', blad(['a', 'b']), /namen van de kolommen niet/],
  ['een ontbrekende kolom', blad(kolomnamen.filter((naam) => naam !== 'kort')), /kolom kort/],
  ['een vreemde kolom', blad([...kolomnamen, 'opmerking']), /opmerking hoort niet/],
  ['een dubbele kolom', blad([...kolomnamen, 'titel']), /titel staat er twee keer/],
  ['geen rijen', blad([...kolomnamen], []), /geen onderdeel/],
])('een bestand met %s zegt wat te doen', (_, inhoud, verwacht) => {
  expect(planrijen(inhoud)).toEqual({ fout: expect.stringMatching(verwacht) })
})

test('een ouder die niet in het bestand staat, is een fout in die cel met een voorstel', () => {
  const een = rij({ sleutel: 'spoor-1', soort: 'spoor' })
  const twee = rij({ sleutel: 'spoor-1/ambitie-1', ouder: 'spoor-9' }, 14)
  expect(fouten(een, twee)).toEqual([
    [
      14,
      'ouder',
      '‘spoor-9’ staat niet in dit bestand. Bedoelt u ‘spoor-1’? Schrijf een sleutel uit de kolom sleutel, of laat de cel leeg.',
    ],
  ])
})

test.each([
  ['een lege verplichte cel', { titel: '' }, 'titel', /leeg/],
  ['te veel tekens', { kort: 'x'.repeat(41) }, 'kort', /hoogstens 40 tekens/],
  ['een onbekende soort', { soort: 'ambities' }, 'soort', /geen soort onderdeel/],
  ['een sleutel met hoofdletters', { sleutel: 'Spoor 1' }, 'sleutel', /kan geen sleutel zijn/],
  ['zichzelf als ouder', { ouder: voorbeeldrij.sleutel }, 'ouder', /bij zichzelf/],
  ['een instrument bij een ambitie', { instrument: 'enquête' }, 'instrument', /indicator/],
  ['een indicator zonder instrument', { soort: 'indicator' }, 'instrument', /gemeten/],
  [
    'een telling die wij niet kennen',
    { soort: 'indicator', instrument: 'x', telling: 'buren' },
    'telling',
    /telt dit platform niet/,
  ],
  [
    'een kader dat er niet is',
    { soort: 'trede', kaders: 'kader-9' },
    'kaders',
    /staat niet in dit bestand/,
  ],
] as const)('%s is een fout in die cel', (_, over, kolom, verwacht) => {
  expect(fouten(rij(over))).toEqual([[2, kolom, expect.stringMatching(verwacht)]])
})

test('twee onderdelen die bij elkaar horen, horen allebei bij zichzelf', () => {
  const a = rij({ sleutel: 'a', kort: 'A', ouder: 'b' })
  const b = rij({ sleutel: 'b', kort: 'B', ouder: 'a' }, 3)
  expect(fouten(a, b).map(([nummer, kolom]) => [nummer, kolom])).toEqual([
    [2, 'ouder'],
    [3, 'ouder'],
  ])
})

test('een sleutel of korte naam die al eerder staat, noemt die rij', () => {
  expect(
    fouten(rij(), rij({}, 5)).map(([nummer, kolom, tekst]) => [
      nummer,
      kolom,
      /rij 2/.test(String(tekst)),
    ]),
  ).toEqual([
    [5, 'sleutel', true],
    [5, 'kort', true],
  ])
})

test('een formule in een cel blijft een fout tot iemand er tekst van maakt', () => {
  expect(fouten({ ...rij(), bezwaren: { citaat: 'formule' } })).toEqual([
    [2, 'citaat', 'Hier staat een formule. Zet er de tekst zelf neer.'],
  ])
})

test('een onderdeel waar een regeling op rust, kan niet weg; de fout noemt de regeling en de plek', () => {
  const gebruik = [
    { sleutel: 'voorwaarde-1', regeling: 'Innovatie', waarvoor: 'artikel 3, onder a' },
    { sleutel: voorbeeldrij.sleutel, regeling: 'Innovatie', waarvoor: 'artikel 3, onder b' },
  ]
  expect(gemisteSleutels([rij()], gebruik)).toEqual([
    {
      rij: null,
      kolom: 'sleutel',
      tekst:
        '‘voorwaarde-1’ staat niet meer in dit bestand, maar de regeling Innovatie rust erop (artikel 3, onder a). Zet het onderdeel terug, of maak eerst een nieuwe versie van die regeling.',
    },
  ])
})

test('het verschil noemt wat nieuw, gewijzigd en weg is, en een andere volgorde', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((sleutel) => ({ ...voorbeeldrij, sleutel }))
  if (!a || !b || !c) throw new Error()
  const verschil = vergelijk([a, b], [{ ...b, titel: 'Anders' }, c])
  expect(verschil).toMatchObject({
    nieuw: [{ sleutel: 'c' }],
    gewijzigd: [{ sleutel: 'b', cellen: [{ kolom: 'titel', was: b.titel, wordt: 'Anders' }] }],
    weg: [{ sleutel: 'a' }],
    gelijk: 0,
  })
  expect(verschilInWoorden(verschil)).toBe('1 nieuw, 1 gewijzigd, 1 weg')
  expect(vergelijk([a, b, c], [a, c, b]).andereVolgorde).toBe(true)
  expect(vergelijk([a, c], [a, b, c]).andereVolgorde).toBe(false)
})

test.each([
  ['een collega de rijen veranderde', { gezien: 1, versie: 2 }, ['intussen-hersteld']],
  ['er intussen een versie bij kwam', { nieuwste: 3 }, ['nieuwere-versie']],
] as const)('bevestigen kan niet als %s', (_, over, codes) => {
  const stand = { basis: 2, nieuwste: 2, gezien: 1, versie: 1, ...over }
  const oordeel = oordeelOver([rij()], [], [])
  expect(belemmeringenVoorBevestigen(oordeel, stand).map(({ code }) => code)).toEqual(codes)
})

test('bevestigen kan niet met fouten, en niet als er niets verandert', () => {
  const stand = { basis: 1, nieuwste: 1, gezien: 1, versie: 1 }
  const codes = (...argumenten: Parameters<typeof oordeelOver>) =>
    belemmeringenVoorBevestigen(oordeelOver(...argumenten), stand).map(({ code }) => code)
  expect(codes([rij({ titel: '' })], [], [])).toEqual(['fouten'])
  expect(codes([rij()], [onderdeelVan('p', voorbeeldrij)], [])).toEqual(['niets-veranderd'])
  expect(codes([rij()], [], [])).toEqual([])
})
