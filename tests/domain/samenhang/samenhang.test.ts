import { expect, test } from 'vitest'
import { graafVan, naAfloop } from '../../../app/domain/samenhang/graaf.ts'
import {
  nieuwInWoorden,
  samenwerkingInWoorden,
  tellingVan,
} from '../../../app/domain/samenhang/in-woorden.ts'
import { tekeningVan } from '../../../app/domain/samenhang/tekening.ts'
import { leesEind, paarVan, sleutelVan } from '../../../app/domain/samenhang/verbinding.ts'
import { eindUit, voorstellen } from '../../../app/domain/samenhang/voorstellen.ts'
import { buren, deelnemers, eind, kerk, samenhang, school } from './bouw.ts'

const graaf = graafVan({ deelnemers, samenhang })

test('het plaatje begint bij wie aanvraagt, dan wie meedoet, dan onderwerpen en buurten', () => {
  expect(graaf.knopen.map(({ naam }) => naam)).toEqual([
    'Samenkerk',
    'De Brug',
    'Buren van de Bosweg',
    'Huisartsen Elburg',
    'Sportclub',
    'jeugd en gezinnen',
    'Oostendorp',
  ])
})

test('hoeveel er nu en straks samenwerken staat er in een zin', () => {
  expect(samenwerkingInWoorden(graaf)).toBe('Nu werken 2 van de 5 samen. Straks alle 5.')
  expect(nieuwInWoorden(graaf)).toBe(
    'Er komen 4 verbindingen bij: 3 tussen mensen of organisaties en 1 met een onderwerp.',
  )
})

test.each([
  ['gepland', 'Nu werken de twee nog niet samen. Straks wel.'],
  ['was_er_al', 'Nu werken de twee samen. Straks is dat ook zo.'],
  ['geen', 'Nu werken de twee nog niet samen. Straks is dat ook zo.'],
] as const)('met zijn tweeën en stand %s', (stand, zin) => {
  const rij = { van: eind(kerk), naar: eind(school), stand }
  expect(samenwerkingInWoorden(graafVan({ deelnemers, samenhang: [rij] }))).toBe(zin)
})

test('een organisatie die intussen meedoet, is die partner', () => {
  const rij = { van: eind(kerk), naar: 'organisatie:de brug', stand: 'gepland' } as const
  expect(graafVan({ deelnemers, samenhang: [rij] }).lijnen).toEqual([
    { van: eind(kerk), naar: eind(school), stand: 'gepland', toelichting: '' },
  ])
})

test('wie niet meer meedoet, staat niet in het plaatje', () => {
  const { knopen, lijnen } = graafVan({ deelnemers: [kerk], samenhang: [samenhang[0]!] })
  expect([knopen, lijnen]).toEqual([[], []])
})

test('het verslag zegt van elke geplande verbinding wat ervan kwam, en wat er onverwacht bij kwam', () => {
  const na = graafVan({
    deelnemers,
    samenhang: naAfloop(samenhang, [
      { van: eind(buren), naar: eind(kerk), uitkomst: 'gekomen', toelichting: 'Elke week.' },
      {
        van: eind(kerk),
        naar: 'organisatie:Huisartsen Elburg',
        uitkomst: 'niet_gekomen',
        toelichting: '',
      },
      { van: eind(buren), naar: 'organisatie:Bieb', uitkomst: 'onverwacht', toelichting: '' },
    ]),
  })
  expect(na.lijnen.map(({ stand }) => stand)).toEqual([
    'was_er_al',
    'gekomen',
    'niet_gekomen',
    'gepland',
    'gepland',
    'was_er_al',
    'onverwacht',
  ])
  expect(na.lijnen[1]?.toelichting).toBe('Elke week.')
  expect(samenwerkingInWoorden(na)).toBe(
    'Vooraf werkten 2 van de 6 samen. Na afloop werken 4 van de 6 samen.',
  )
  expect(tellingVan(na, ['gekomen', 'onverwacht'])).toEqual({
    partijen: 2,
    domeinen: 0,
    buurten: 0,
  })
})

test('de gegevens van het plaatje en van de tabel zijn dezelfde', () => {
  const tekening = tekeningVan(graaf)
  expect(
    tekening?.lines.map(({ fromLabel, toLabel, word }) => [fromLabel, toLabel, word]),
  ).toContainEqual(['Samenkerk', 'Huisartsen Elburg', 'Komt erbij'])
  expect(tekening?.nodes.map(({ kind }) => kind)).toEqual([
    ...Array<string>(5).fill('party'),
    'topic',
    'place',
  ])
  expect(tekeningVan({ knopen: [], lijnen: [] })).toBeNull()
})

test('wie samen aanvragen krijgen één vraag per tweetal, en over de plaats en elk onderwerp', () => {
  const vragen = voorstellen({ deelnemers, wijk: 'Oostendorp', samenhang: [] })
  expect(
    vragen.filter(({ bij }) => bij === null).map(({ van, naar, vraag }) => [van, naar, vraag]),
  ).toEqual([
    ['Samenkerk', 'De Brug', 'Werkten zij al samen?'],
    ['Samenkerk', 'Buren van de Bosweg', 'Werkten zij al samen?'],
    ['De Brug', 'Buren van de Bosweg', 'Werkten zij al samen?'],
    ['Samenkerk', 'Oostendorp', 'Was u hier al actief?'],
  ])
  expect(vragen.filter(({ bij }) => bij !== null)).toHaveLength(8)
})

test('met meer dan vier deelnemers vragen wij alleen naar wie aanvraagt met ieder', () => {
  const veel = Array.from({ length: 9 }, (_, index) => ({
    deelname_id: `00000000-0000-4000-8000-00000000001${index}`,
    naam: `Club ${index}`,
    rol: index === 0 ? ('penvoerder' as const) : ('partner' as const),
  }))
  const vragen = voorstellen({ deelnemers: veel, wijk: '', samenhang: [] })
  expect(vragen.filter(({ bij }) => bij === null)).toHaveLength(8)
})

test('de hele gemeente is geen buurt om naar te vragen', () => {
  const vragen = voorstellen({ deelnemers: [kerk], wijk: 'Hele gemeente', samenhang: [] })
  expect(vragen.filter(({ bij }) => bij === null)).toEqual([])
})

test('wat eerder is beantwoord wordt zo gevraagd als het is bewaard', () => {
  const rij = { van: eind(school), naar: eind(kerk) }
  const sleutels = voorstellen({ deelnemers, wijk: '', samenhang: [rij] }).map((een) => een.sleutel)
  expect(sleutels).toContain(sleutelVan(rij))
  expect(sleutels).not.toContain(sleutelVan({ van: eind(kerk), naar: eind(school) }))
})

test('een getypte naam is wie meedoet, een onderwerp of de plaats; anders een organisatie', () => {
  const bron = { deelnemers, wijk: 'Oostendorp' }
  expect(eindUit('samenkerk', bron)).toBe(eind(kerk))
  expect(eindUit('Jeugd en gezinnen', bron)).toBe('domein:jeugd')
  expect(eindUit('oostendorp', bron)).toBe('buurt:Oostendorp')
  expect(eindUit('IJsclub', bron)).toBe('organisatie:IJsclub')
})

test('twee uiteinden gaan heen en terug door de naam van een veld', () => {
  const paar = { van: 'organisatie:St. Jan’s_huis--2 😀', naar: eind(kerk) }
  expect(sleutelVan(paar)).toMatch(/^[\w-]+$/)
  expect(paarVan(sleutelVan(paar))).toEqual(paar)
})

test.each([
  '',
  'domein:geld',
  'deelnemer:1',
  'organisatie:',
  'x:y',
  `organisatie:${'a'.repeat(81)}`,
])('%s is geen uiteinde', (tekst) => {
  expect(leesEind(tekst)).toBeNull()
  expect(paarVan(sleutelVan({ van: tekst, naar: 'domein:jeugd' }))).toBeNull()
})
