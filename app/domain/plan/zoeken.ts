import type { OnderdeelSoort } from './plan.ts'

/** One word of a question that leads to an item, where it stands in the question, and how strongly. */
export type Treffer = { sleutel: string; plaats: number; woord: string; kracht: number }

/** What of an item says where it stands among the others. */
export type Vindbaar = {
  sleutel: string
  soort: OnderdeelSoort
  titel: string
  ouder: string | null
}

/** An item found, and which words of the asker led there. */
export type Resultaat = {
  id: string
  soort: OnderdeelSoort
  titel: string
  score: number
  woorden: string[]
}

/** The items of a plan a question leads to, the best first: an item is found by what belongs to it as well. */
export function rangschikken(
  treffers: readonly Treffer[],
  onderdelen: readonly Vindbaar[],
  meesteWoorden = Infinity,
): Resultaat[] {
  const vondsten = new Map<string, Vondst>()
  const eigen = Map.groupBy(treffers, ({ sleutel }) => sleutel)
  const kinderen = Map.groupBy(onderdelen, ({ ouder }) => ouder)
  const soorten = new Set(onderdelen.map(({ soort }) => soort))
  const vind = (sleutel: string): Vondst => {
    const bekend = vondsten.get(sleutel)
    if (bekend) return bekend
    const vondst = verzamel(
      eigen.get(sleutel) ?? [],
      (kinderen.get(sleutel) ?? []).map((kind) => vind(kind.sleutel)),
    )
    vondsten.set(sleutel, vondst)
    return vondst
  }
  const gevonden = onderdelen.flatMap(({ sleutel, soort, titel }) => {
    const vondst = vind(sleutel)
    if (vondst.size === 0) return []
    const score = punten(vondst) * voorrang(soort, soorten)
    return [
      {
        id: sleutel,
        soort,
        titel,
        score: afgerond(score),
        woorden: woordenVan(vondst, meesteWoorden),
      },
    ]
  })
  return gevonden.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
}

/** Of each place in the question the strongest word. */
type Vondst = Map<number, { woord: string; kracht: number }>

const VAN_EEN_KIND = 0.8

function verzamel(treffers: readonly Treffer[], kinderen: readonly Vondst[]): Vondst {
  const vondst: Vondst = new Map()
  const voegToe = (plaats: number, woord: string, kracht: number) => {
    if (kracht > (vondst.get(plaats)?.kracht ?? 0)) vondst.set(plaats, { woord, kracht })
  }
  for (const { plaats, woord, kracht } of treffers) voegToe(plaats, woord, kracht)
  for (const kind of kinderen)
    for (const [plaats, { woord, kracht }] of kind) voegToe(plaats, woord, kracht * VAN_EEN_KIND)
  return vondst
}

const punten = (vondst: Vondst) => [...vondst.values()].reduce((som, { kracht }) => som + kracht, 0)

const afgerond = (score: number) => Math.round(score * 1000) / 1000

/** Each word once, as the asker wrote it, in the order of the question; of many only the strongest. */
function woordenVan(vondst: Vondst, hoogstens: number): string[] {
  const sterkst = [...vondst].sort(([, a], [, b]) => b.kracht - a.kracht).slice(0, hoogstens)
  return [...new Set(sterkst.sort(([a], [b]) => a - b).map(([, { woord }]) => woord))]
}

/** What an idea contributes to comes before what says how, and before its own parts; what only holds others together last. */
function voorrang(soort: OnderdeelSoort, soorten: ReadonlySet<OnderdeelSoort>): number {
  if (soort === doelsoorten.find((kandidaat) => soorten.has(kandidaat))) return 1
  return kapstokken.includes(soort) ? 0.3 : 0.45
}
const doelsoorten: OnderdeelSoort[] = ['uitdaging', 'doelstelling', 'ambitie', 'effect']
const kapstokken: OnderdeelSoort[] = ['niveau', 'spoor']

/** The results worth reading: the first ones, as long as they are not much weaker than the best. */
export function bovenste<R extends { score: number }>(
  gevonden: readonly R[],
  hoogstens: number,
  zwakste = 0.3,
): R[] {
  const beste = gevonden[0]?.score ?? 0
  return gevonden.filter(({ score }) => score >= beste * zwakste).slice(0, hoogstens)
}
