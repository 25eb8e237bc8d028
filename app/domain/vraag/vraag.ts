import type { Sectienaam } from '../aanvraag/secties.ts'
import type { Wanneer } from '../regeling/regeling.schema.ts'

/** The parts in which questions are asked: the sections, and who applies. */
export type Vraagsectie = Sectienaam | 'aanvrager'

/** One question: what is asked, why, on what ground, and whether an answer belongs to a complete application. */
export type Vraag = {
  /** "projectplan.doel"; of a document the key of the checklist. */
  veld: string
  vraag: string
  waarom: string
  grondslag: string
  verplicht: boolean
  /** How many answers it takes at least. */
  keer: number
}

/** A question as the platform knows it, before a scheme says of whom it asks it. */
export type Vraagregel = Omit<Vraag, 'veld' | 'keer'> & {
  keer?: number
  /** Of whom it is asked, unless the scheme says otherwise; absent means of everybody. */
  wanneer?: Wanneer
  /** Asked only where the scheme has a condition of one of these kinds, which is then its ground. */
  voorwaarden?: readonly string[]
  /** Asked as well where people judge a condition on this answer. */
  passage?: string
  /** Asked only where hours count. */
  tarief?: true
}

/** Why each of these questions is asked, as the platform knows it. */
export const redenenVan = (vragen: Record<string, Vraagregel>) =>
  Object.entries(vragen).map(([veld, { vraag, waarom, grondslag }]) => ({
    veld,
    vraag,
    waarom,
    grondslag,
  }))

/** The questions of one part, in the order in which they are asked. */
export type Vraagdeel = { sectie: Vraagsectie; titel: string; vragen: Vraag[] }
