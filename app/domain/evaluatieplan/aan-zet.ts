import { aanZetVoor, type Kant } from '../evaluatiecriterium/criterium.ts'
import { isActueel, isBevestigd, type Evaluatieplan, type Plancriterium } from './evaluatieplan.ts'

/** Where the two sides are with their plan. */
export type Planfase =
  'begin' | 'hulp_gevraagd' | 'bespreken' | 'voor_te_leggen' | 'te_bevestigen' | 'bevestigd'

export type Aanzet = {
  fase: Planfase
  /** Who can go on: one side, both, or nobody when all is done. */
  kanten: readonly Kant[]
}

type Overleg = {
  criteria: readonly Plancriterium[]
  /** The newest version laid before both sides. */
  plan: Evaluatieplan | null
  hulp_gevraagd: boolean
}

/** Whose turn it is: follows from what lies on the table, so that it cannot be forgotten. */
export function aanZetInOverleg({ criteria, plan, hulp_gevraagd }: Overleg): Aanzet {
  const opTafel = criteria.filter((criterium) => !criterium.vervallen)
  if (opTafel.length === 0)
    return hulp_gevraagd
      ? { fase: 'hulp_gevraagd', kanten: ['gemeente'] }
      : { fase: 'begin', kanten: ['initiatief'] }
  const wachtOp = opTafel.map(aanZetVoor)
  const kanten = beideKanten.filter((kant) => wachtOp.includes(kant))
  if (kanten.length > 0) return { fase: 'bespreken', kanten }
  if (!plan || !isActueel(plan, criteria)) return { fase: 'voor_te_leggen', kanten: beideKanten }
  if (isBevestigd(plan)) return { fase: 'bevestigd', kanten: [] }
  return {
    fase: 'te_bevestigen',
    kanten: beideKanten.filter((kant) => !plan.bevestigingen.some((een) => een.kant === kant)),
  }
}

const beideKanten: readonly Kant[] = ['initiatief', 'gemeente']
