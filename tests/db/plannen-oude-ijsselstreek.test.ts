import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { leesPlannen } from '../../db/plannen/plan.ts'

const plan = (await leesPlannen()).find(({ id }) => id === 'oude-ijsselstreek-2013')
const bron = await readFile(
  new URL('../../db/plannen/oude-ijsselstreek-2013.bron.txt', import.meta.url),
  'utf8',
)
const vanSoort = (soort: string) =>
  (plan?.onderdelen ?? []).filter((onderdeel) => onderdeel.soort === soort)
const titelsVan = (soort: string) => vanSoort(soort).map(({ titel }) => titel)

test('elk effect heeft precies de doelstellingen uit de noot, met het nummer van het plan', () => {
  const noot = tekstTussen('¹ Maatschappelijke effecten', '\nOnze kaders op een rij')
  const regels = [...noot.matchAll(/^\d\. \*(.+)\*$|^ - (.+) \(doelstelling (\d)\)$/gm)]
  const verwacht = regels.map(([, effect, doelstelling, nummer]) =>
    effect ? { titel: effect } : { titel: doelstelling, nummer },
  )
  const gelezen = (plan?.onderdelen ?? [])
    .filter(({ soort }) => soort === 'effect' || soort === 'doelstelling')
    .map(({ soort, titel, nummer }) => (soort === 'effect' ? { titel } : { titel, nummer }))
  expect(gelezen).toEqual(verwacht)
  expect(
    vanSoort('doelstelling').map(({ nummer, ouder }) => [ouder?.slice(-1), Number(nummer)]),
  ).toEqual([
    ['1', 1],
    ['1', 3],
    ['1', 4],
    ['2', 5],
    ['2', 6],
    ['3', 2],
    ['3', 7],
  ])
})

test.each([
  ['inwoner', '\nDe tevreden inwoner met', '\nDe faciliterende professional', /^- (.+)$/gm, 5],
  ['professional', '\nDe faciliterende professional', '\nII. ', /^- (.+)$/gm, 3],
  ['organisatorisch', '\n- Wijkgericht werken', '\nIII. ', /^ - (.+)$/gm, 7],
  ['sturing', '\nIII. Onze (financiële) sturingskaders', '\nI. ', /^- (.+)$/gm, 4],
])(
  'de kaders van de groep %s zijn precies de opsomming uit Onze kaders op een rij',
  (groep, vanaf, tot, punt, aantal) => {
    const opsomming = [...tekstTussen(vanaf, tot).matchAll(punt)].map(([, titel]) => titel)
    const kaders = vanSoort('kader').filter(({ gegevens }) => gegevens?.groep === groep)
    expect(opsomming).toHaveLength(aantal)
    expect(kaders.map(({ titel }) => titel)).toEqual(opsomming)
  },
)

test('elke trede noemt precies de organisatorische kaders met een kruis in haar kolom', () => {
  const rijen = bron.match(/^\d\. .+(?:\tX?){5}$/gm)?.map((rij) => rij.split('\t')) ?? []
  expect(rijen).toHaveLength(7)
  const kolommen = [1, 2, 3, 4, 5].map((kolom) =>
    rijen.flatMap((rij, plaats) =>
      rij[kolom] === 'X' ? [`oude-ijsselstreek-2013/kader-organisatorisch-${plaats + 1}`] : [],
    ),
  )
  expect(vanSoort('trede').map(({ gegevens }) => gegevens?.kaders)).toEqual(kolommen)
})

test('de treden zijn precies de vijf van de overheidsparticipatietrap', () => {
  const tekst = tekstTussen('\nDe overheidsparticipatietrap kent vijf treden:', '\nWanneer we de')
  const treden = [...tekst.matchAll(/^- \*(.+?)\*( \(.+?\))?:/gm)]
  expect(titelsVan('trede')).toEqual(treden.map(([, trede, rol = '']) => trede + rol))
})

test('de bekostigingsvormen zijn precies die onder Bekostigingsmogelijkheden', () => {
  const tekst = tekstTussen('\nBekostigingsmogelijkheden', '\n- **Keuzevrijheid')
  const vormen = [...tekst.matchAll(/^- \*(.+?)\*:/gm)]
  expect(titelsVan('bekostigingsvorm')).toEqual(vormen.map(([, vorm]) => vorm))
})

function tekstTussen(vanaf: string, tot: string) {
  const begin = bron.indexOf(vanaf) + vanaf.length
  return bron.slice(begin, bron.indexOf(tot, begin))
}
