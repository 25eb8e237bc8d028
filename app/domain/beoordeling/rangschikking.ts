import { haaltMinimum } from './score.ts'

/** One complete application of a round, as far as its place depends on it. Amounts in cents. */
export type Mededinger = {
  nummer: string
  score: number
  /** What it got on the criterium that goes first in a tie; null where the scheme names none. */
  voorrang: number | null
  gevraagd: number
  /** Whether both assessors found that a decisive condition is not met. */
  valtAf: boolean
}

export type Verdeelregels = {
  minimumscore: number | null
  maximumbedrag: number
  gedeeltelijk_verlenen: boolean
  /** What is left under the ceiling before the round is divided. */
  beschikbaar: number
}

export type Plaatsuitkomst = 'past' | 'deels' | 'plafond' | 'minimum' | 'voorwaarde'

/** A place in the round, by what it was decided, and what the ceiling leaves for it. */
export type Rangplaats = Mededinger & {
  /** null for who falls out before the order is made. */
  plaats: number | null
  door: 'score' | 'criterium' | 'lot'
  uitkomst: Plaatsuitkomst
  bedrag: number
  /** What is left after this one. */
  over: number
  /** Decided already: its place and amount are those of the order it was decided on. */
  besloten: boolean
}

/** The place an application was decided on. */
export type BeslotenPlaats = Omit<Rangplaats, 'over' | 'besloten'>

/** The drawn order; empty while no lots were drawn. */
type Lotvolgorde = readonly string[]

/**
 * The whole round in one order: by score, in a tie by the criterium that goes first, then by lot. The money goes from
 * the top down. At the first that does not fit it stops: nobody with fewer points goes before somebody with more.
 * Made anew, who was decided keeps place and amount, and the others take the places and the money that are left.
 */
export function rangschikken(
  mededingers: readonly Mededinger[],
  regels: Verdeelregels,
  loten: Lotvolgorde,
  besloten: readonly BeslotenPlaats[] = [],
): Rangplaats[] {
  const open = mededingers.filter(({ nummer }) => !besloten.some((een) => een.nummer === nummer))
  const inVolgorde = opVolgorde(open.filter(doetMee(regels)), loten)
  const plaatsen = vrijePlaatsen(besloten, inVolgorde.length)
  const geplaatst: Geplaatst[] = [
    ...inVolgorde.map((een, index) => ({ ...een, plaats: plaatsen[index] ?? 0 })),
    ...besloten.filter(heeftPlaats),
  ].sort((een, ander) => een.plaats - ander.plaats)
  let over = regels.beschikbaar
  let vol = false
  const verdeeld = geplaatst.map((een): Rangplaats => {
    const wens = Math.min(een.gevraagd, regels.maximumbedrag)
    const past = !vol && wens <= over
    if (een.uitkomst) {
      vol ||= een.uitkomst === 'plafond' && !past && !regels.gedeeltelijk_verlenen
      return { ...een, over, besloten: true }
    }
    const deels = !vol && !past && over > 0 && regels.gedeeltelijk_verlenen
    const bedrag = past ? wens : deels ? over : 0
    vol ||= !past
    over -= bedrag
    const uitkomst = past ? 'past' : deels ? 'deels' : 'plafond'
    return { ...een, door: beslistDoor(een, inVolgorde), uitkomst, bedrag, over, besloten: false }
  })
  const afgevallen = opVolgorde(
    open.filter((een) => !doetMee(regels)(een)),
    [],
  ).map((een): Rangplaats => {
    const uitkomst = een.valtAf ? 'voorwaarde' : 'minimum'
    return { ...een, plaats: null, door: 'score', uitkomst, bedrag: 0, over, besloten: false }
  })
  const zonderPlaats = besloten.filter((een) => !heeftPlaats(een))
  return [
    ...verdeeld,
    ...afgevallen,
    ...zonderPlaats.map((een) => ({ ...een, over, besloten: true })),
  ]
}

type MetPlaats = BeslotenPlaats & { plaats: number }
type Geplaatst = MetPlaats | (Mededinger & { plaats: number; uitkomst?: undefined })

const heeftPlaats = (een: BeslotenPlaats): een is MetPlaats => een.plaats !== null

/** The first so many places that nobody was decided on. */
function vrijePlaatsen(besloten: readonly BeslotenPlaats[], aantal: number): number[] {
  const bezet = new Set(besloten.map(({ plaats }) => plaats))
  return Array.from({ length: aantal + bezet.size }, (_, index) => index + 1)
    .filter((plaats) => !bezet.has(plaats))
    .slice(0, aantal)
}

/** The applications whose order the lot decides, in the order of their numbers; empty where it is not needed. */
export function teLoten(
  mededingers: readonly Mededinger[],
  regels: Pick<Verdeelregels, 'minimumscore'>,
): string[] {
  const mee = mededingers.filter(doetMee(regels))
  return mee
    .filter((een) => mee.some((ander) => ander !== een && isGelijk(een, ander)))
    .map(({ nummer }) => nummer)
    .sort(opTekst)
}

const doetMee =
  ({ minimumscore }: Pick<Verdeelregels, 'minimumscore'>) =>
  ({ score, valtAf }: Mededinger) =>
    !valtAf && haaltMinimum(score, minimumscore)

const isGelijk = (een: Mededinger, ander: Mededinger) =>
  een.score === ander.score && een.voorrang === ander.voorrang

function opVolgorde(mededingers: readonly Mededinger[], loten: Lotvolgorde) {
  const lot = new Map(loten.map((nummer, index) => [nummer, index]))
  const na = loten.length
  return [...mededingers].sort(
    (een, ander) =>
      ander.score - een.score ||
      (ander.voorrang ?? 0) - (een.voorrang ?? 0) ||
      (lot.get(een.nummer) ?? na) - (lot.get(ander.nummer) ?? na) ||
      opTekst(een.nummer, ander.nummer),
  )
}

function beslistDoor(een: Mededinger, alle: readonly Mededinger[]): Rangplaats['door'] {
  const anderen = alle.filter(({ nummer, score }) => nummer !== een.nummer && score === een.score)
  if (anderen.length === 0) return 'score'
  return anderen.some((ander) => isGelijk(een, ander)) ? 'lot' : 'criterium'
}

/** By code point, so that every machine has the same order. */
const opTekst = (een: string, ander: string) => (een < ander ? -1 : een > ander ? 1 : 0)
