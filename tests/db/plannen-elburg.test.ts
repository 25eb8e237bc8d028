import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { leesPlannen } from '../../db/plannen/plan.ts'

const plannen = (await leesPlannen()).filter((plan) => plan.gemeente === 'elburg')
const onderdelen = plannen.flatMap((plan) => plan.onderdelen)
const kinderenVan = (ouder: string) => onderdelen.filter((onderdeel) => onderdeel.ouder === ouder)
const citatenVan = (ouder: string) => kinderenVan(ouder).map(({ bron }) => bron.citaat)

test.each([
  [1, '4.2', [4, 5, 3, 5, 5, 5]],
  [2, '5.2', [4, 4, 4, 4, 7, 3]],
])(
  'elke ambitie van spoor %i heeft precies de effecten uit paragraaf %s',
  async (spoor, par, n) => {
    const gelezen = effectenPerAmbitie(await leesBron('elburg-2016', `\n## ${par} Ambities\n`))
    const ambities = kinderenVan(`elburg-2016/spoor-${spoor}`)
    expect(gelezen.map(({ effecten }) => effecten.length)).toEqual(n)
    expect(
      ambities.map(({ id, bron }) => ({ ambitie: bron.citaat, effecten: citatenVan(id) })),
    ).toEqual(gelezen)
  },
)

test.each([
  [1, 'Sociale basis', 20],
  [2, 'Basisvoorzieningen', 23],
  [3, 'Specialistische voorzieningen', 12],
  [4, 'Vangnet / Crisis', 13],
])(
  'niveau %i, %s, heeft precies de %i programma’s uit de opsomming',
  async (nummer, kop, aantal) => {
    const tekst = await leesBron('elburg-2024', `\n${kop}\n`)
    const opsomming = /( • .+\n)+/.exec(tekst)?.[0].trimEnd().split('\n')
    expect(opsomming).toHaveLength(aantal)
    expect(citatenVan(`elburg-2024/niveau-${nummer}`)).toEqual(
      opsomming?.map((regel) => regel.slice(3)),
    )
  },
)

test('de titel is de tekst van het plan zonder het leesteken aan het eind', () => {
  const overgenomen = ['doel', 'spoor', 'ambitie', 'effect', 'voorwaarde', 'indicator', 'programma']
  const anders = onderdelen.filter(
    ({ soort, titel, bron: { citaat } }) =>
      overgenomen.includes(soort) && ![titel, `${titel}.`, `${titel};`].includes(citaat),
  )
  expect(anders).toEqual([])
})

test.each([
  ['inhoudelijk', [1, 2, 3, 4, 5, 6, 7]],
  ['procesmatig', [8, 9, 10]],
])('de uitgangspunten uit paragraaf 2.1 die %s zijn, dragen de nummers %j', (groep, nummers) => {
  const gevonden = onderdelen.filter((onderdeel) => onderdeel.gegevens?.groep === groep)
  expect(gevonden.map(({ nummer }) => Number(nummer))).toEqual(nummers)
})

test('de telling van initiatieven zegt erbij dat initiatieven zonder aanvraag ontbreken', () => {
  const indicator = onderdelen.find(({ id }) => id === 'elburg-2016/indicator-1')
  expect(indicator?.gegevens).toMatchObject({
    kanttekening: expect.stringContaining('waarvoor geen subsidie-aanvraag wordt gedaan'),
  })
})

test('elke indicator noemt het instrument waarmee wordt gemeten', () => {
  const zonder = onderdelen.filter(
    ({ soort, gegevens }) => soort === 'indicator' && !gegevens?.instrument,
  )
  expect(zonder).toEqual([])
})

async function leesBron(plan: string, vanaf: string) {
  const tekst = await readFile(
    new URL(`../../db/plannen/${plan}.bron.txt`, import.meta.url),
    'utf8',
  )
  return tekst.slice(tekst.indexOf(vanaf) + vanaf.length)
}

/** The statements between the heading of each ambitie and "willen bereiken", in order. */
function effectenPerAmbitie(tekst: string) {
  const ambities: { ambitie: string; effecten: string[] }[] = []
  let leest = false
  for (const regel of tekst.split('\n')) {
    if (regel.startsWith('## ')) break
    const kop = /^(?:### |<b>)\d\. (.+?)(?:<\/b>)?$/.exec(regel)?.[1]
    if (kop) ambities.push({ ambitie: kop, effecten: [] })
    if (kop) leest = true
    else if (/willen we bereiken|willen dit bereiken/.test(regel)) leest = false
    else if (leest && /\w/.test(regel)) ambities.at(-1)?.effecten.push(regel)
  }
  return ambities
}
