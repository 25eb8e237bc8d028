import { expect, test } from 'vitest'
import { graafVan, naAfloop } from '../../../app/domain/samenhang/graaf.ts'
import { publiekeGraaf } from '../../../app/domain/samenhang/publiek.ts'
import { geplandeVerbindingen, verslagVan } from '../../../app/domain/samenhang/verslag.ts'
import { buren, deelnemers, eind, kerk, samenhang, school } from './bouw.ts'

const bron = { deelnemers, samenhang, wijk: 'Oostendorp' }

test('van elke geplande verbinding wordt gevraagd wat ervan kwam, en van geen andere', () => {
  expect(geplandeVerbindingen(bron).map(({ van, naar }) => [van, naar])).toEqual([
    ['Samenkerk', 'Buren van de Bosweg'],
    ['Samenkerk', 'Huisartsen Elburg'],
    ['De Brug', 'Sportclub'],
    ['Samenkerk', 'jeugd en gezinnen'],
  ])
})

test('wat niet gepland was kan niet gekomen of niet gekomen zijn', () => {
  const rij = { van: eind(kerk), naar: eind(school), uitkomst: 'gekomen', toelichting: '' } as const
  expect(verslagVan({ samenhang: [rij], erbij: [] }, bron)).toEqual([])
})

test.each([
  ['nieuw', 'Bieb', 'onverwacht'],
  ['gepland en gewoon gekomen', 'buren van de bosweg', 'gekomen'],
  ['er al', 'De Brug', undefined],
  ['zichzelf', 'Samenkerk', undefined],
] as const)('wat erbij wordt genoemd en %s is', (_, naar, uitkomst) => {
  const erbij = [{ van: 'samenkerk', naar, toelichting: 'Zomaar.' }]
  expect(verslagVan({ samenhang: [], erbij }, bron)[0]?.uitkomst).toBe(uitkomst)
})

test('het openbare plaatje noemt alleen organisaties die meedoen; geen inwoner, groep of getypte naam', () => {
  const verslag = verslagVan(
    {
      samenhang: [
        { van: eind(kerk), naar: eind(buren), uitkomst: 'gekomen', toelichting: 'Met Jan de Wit.' },
      ],
      erbij: [{ van: 'De Brug', naar: 'Mevrouw De Wit', toelichting: '' }],
    },
    bron,
  )
  const wie = [
    { ...kerk, soort: 'natuurlijk_persoon', weg: false },
    { ...school, soort: 'rechtspersoon', weg: false },
    { ...buren, soort: 'groep', weg: false },
  ] as const
  const graaf = graafVan({ deelnemers, samenhang: naAfloop(samenhang, verslag) })
  const publiek = publiekeGraaf(graaf, wie, { wijk: 'Oostendorp' })
  expect(publiek.knopen.map(({ naam }) => naam)).toEqual([
    'De initiatiefnemers',
    'De Brug',
    'Inwoners',
    'Een andere organisatie 1',
    'Een andere organisatie 2',
    'Een andere organisatie 3',
    'jeugd en gezinnen',
    'Oostendorp',
  ])
  const tekst = JSON.stringify(publiek)
  for (const geheim of ['Wit', 'Samenkerk', 'Bosweg', 'Huisartsen', kerk.deelname_id, 'Met Jan'])
    expect(tekst).not.toContain(geheim)
  expect(publiek.lijnen).toHaveLength(graaf.lijnen.length)
})

test('een plaats die het register niet noemt, staat er ook hier niet; wie wegging heeft geen naam', () => {
  const rij = { van: eind(school), naar: 'buurt:Bij Jan', stand: 'was_er_al' } as const
  const wie = [{ ...school, soort: 'rechtspersoon', weg: true }] as const
  const graaf = publiekeGraaf(graafVan({ deelnemers: wie, samenhang: [rij] }), wie, { wijk: '' })
  expect(graaf.knopen.map(({ naam }) => naam)).toEqual([
    'Een andere organisatie',
    'Een andere buurt',
  ])
})
