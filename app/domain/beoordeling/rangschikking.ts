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
}

/** The drawn order; empty while no lots were drawn. */
type Lotvolgorde = readonly string[]

/**
 * The whole round in one order: by score, in a tie by the criterium that goes first, then by lot. The money goes from
 * the top down. At the first that does not fit it stops: nobody with fewer points goes before somebody with more.
 */
export function rangschikken(
  mededingers: readonly Mededinger[],
  regels: Verdeelregels,
  loten: Lotvolgorde,
): Rangplaats[] {
  let over = regels.beschikbaar
  let vol = false
  const inVolgorde = opVolgorde(mededingers.filter(doetMee(regels)), loten)
  const geplaatst = inVolgorde.map((een, index): Rangplaats => {
    const wens = Math.min(een.gevraagd, regels.maximumbedrag)
    const past = !vol && wens <= over
    const deels = !vol && !past && over > 0 && regels.gedeeltelijk_verlenen
    const bedrag = past ? wens : deels ? over : 0
    vol ||= !past
    over -= bedrag
    const uitkomst = past ? 'past' : deels ? 'deels' : 'plafond'
    return { ...een, plaats: index + 1, door: beslistDoor(een, inVolgorde), uitkomst, bedrag, over }
  })
  const afgevallen = opVolgorde(
    mededingers.filter((een) => !doetMee(regels)(een)),
    [],
  ).map((een): Rangplaats => {
    const uitkomst = een.valtAf ? 'voorwaarde' : 'minimum'
    return { ...een, plaats: null, door: 'score', uitkomst, bedrag: 0, over }
  })
  return [...geplaatst, ...afgevallen]
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
  const anderen = alle.filter((ander) => ander !== een && ander.score === een.score)
  if (anderen.length === 0) return 'score'
  return anderen.some((ander) => isGelijk(een, ander)) ? 'lot' : 'criterium'
}

/** By code point, so that every machine has the same order. */
const opTekst = (een: string, ander: string) => (een < ander ? -1 : een > ander ? 1 : 0)
