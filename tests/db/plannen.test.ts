import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { OnderdeelSoort } from '../../app/domain/plan/plan.ts'
import { leesPlannen } from '../../db/plannen/plan.ts'
import type { PlanBestand } from '../../db/plannen/plan.ts'

/** A new plan gets a row here: how many items of each kind its text holds. */
const aantallen: Record<string, Partial<Record<OnderdeelSoort, number>>> = {
  'elburg-2016': {
    uitgangspunt: 10,
    doel: 5,
    spoor: 2,
    ambitie: 12,
    effect: 53,
    voorwaarde: 4,
    indicator: 11,
  },
  'elburg-2024': { uitdaging: 6, thema: 1, niveau: 4, programma: 68 },
  'leusden-2016': { ambitie: 5, programmalijn: 4, doelstelling: 20, trend: 5, thema: 5 },
  'oude-ijsselstreek-2013': {
    effect: 3,
    doelstelling: 7,
    kader: 19,
    trede: 5,
    bekostigingsvorm: 5,
  },
}

/** To which kind an item may belong, and null where it may stand alone. */
const ouders: Partial<Record<OnderdeelSoort, (OnderdeelSoort | null)[]>> = {
  ambitie: ['spoor', null],
  effect: ['ambitie', null],
  programma: ['niveau'],
  doelstelling: ['programmalijn', 'effect'],
}

const plannen = await leesPlannen()
const ids = plannen.map((plan) => plan.id)
const getPlan = (id: string): PlanBestand => {
  const plan = plannen.find((kandidaat) => kandidaat.id === id)
  if (!plan) throw new Error(`Geen plan ${id}`)
  return plan
}

test('elk plan waarvan de aantallen vastliggen, is er, in vaste volgorde', () => {
  expect(ids).toEqual(Object.keys(aantallen).sort())
})

test.each(ids)('%s heeft van elke soort zoveel onderdelen als de tekst van het plan', (id) => {
  expect(perSoort(getPlan(id))).toEqual(aantallen[id])
})

test.each(ids)('elk citaat uit %s staat letterlijk in de bron', async (id) => {
  const bron = await readFile(new URL(`../../db/plannen/${id}.bron.txt`, import.meta.url), 'utf8')
  const citaten = getPlan(id).onderdelen.flatMap(({ bron: { citaat }, gegevens }) =>
    typeof gegevens?.kanttekening === 'string' ? [citaat, gegevens.kanttekening] : [citaat],
  )
  expect(citaten.filter((citaat) => !bron.includes(citaat))).toEqual([])
})

test.each(ids)('de sleutels van %s zijn uniek en beginnen met het plan', (id) => {
  const sleutels = getPlan(id).onderdelen.map((onderdeel) => onderdeel.id)
  expect(new Set(sleutels).size).toBe(sleutels.length)
  expect(sleutels.filter((sleutel) => !sleutel.startsWith(`${id}/`))).toEqual([])
})

test.each(ids)(
  'elk onderdeel van %s hoort bij een bestaand onderdeel van de juiste soort',
  (id) => {
    const { onderdelen } = getPlan(id)
    const soortVan = new Map(onderdelen.map(({ id, soort }) => [id, soort]))
    const fout = onderdelen.filter(({ soort, ouder }) => {
      const soortVanOuder = ouder === null ? null : soortVan.get(ouder)
      return soortVanOuder === undefined || !(ouders[soort] ?? [null]).includes(soortVanOuder)
    })
    expect(fout).toEqual([])
  },
)

test.each(ids)('titel, korte naam en toelichting van %s zijn gevuld en kort genoeg', (id) => {
  const fout = getPlan(id).onderdelen.filter(
    ({ titel, kort, toelichting }) =>
      !titel.trim() || !kort.trim() || !toelichting.trim() || kort.length > 40,
  )
  expect(fout).toEqual([])
})

test.each(ids)(
  'twee onderdelen van dezelfde soort in %s hebben nooit dezelfde korte naam',
  (id) => {
    const namen = getPlan(id).onderdelen.map(({ soort, kort }) => `${soort}: ${kort}`)
    expect(namen.filter((naam, plaats) => namen.indexOf(naam) !== plaats)).toEqual([])
  },
)

function perSoort({ onderdelen }: PlanBestand) {
  const telling: Partial<Record<OnderdeelSoort, number>> = {}
  for (const { soort } of onderdelen) telling[soort] = (telling[soort] ?? 0) + 1
  return telling
}
