import type { Datum } from '../datum.ts'

/** The two sides of the table. */
export const kanten = ['initiatief', 'gemeente'] as const
export type Kant = (typeof kanten)[number]
export const andereKant = (kant: Kant): Kant => (kant === 'gemeente' ? 'initiatief' : 'gemeente')

export const criteriumsoorten = ['output', 'outcome', 'verhaal', 'leervraag'] as const
export type Criteriumsoort = (typeof criteriumsoorten)[number]
export const richtingen = ['hoger', 'lager', 'geen'] as const

/** What a criterion says: how both sides will see whether the goal was reached. */
export type Criteriuminhoud = {
  doel: string
  soort: Criteriumsoort
  indicator: string
  eenheid: string
  richting: (typeof richtingen)[number]
  /** null: not known yet. */
  nulwaarde: number | null
  nulmeting_op: Datum | null
  nulmeting_bron: string
  streefwaarde: number | null
  streefdatum: Datum | null
  meetinstrument: string
  wie_meet: string
  /** Measuring over the whole project. */
  minuten: number | null
  leren: string
}

/** One version that one side laid on the table; with the agreement of the other side it is what holds. */
export type Criteriumvoorstel = Criteriuminhoud & {
  id: string
  versie: number
  kant: Kant
  /** Who proposed it. */
  door: string
  /** Proposes to drop the criterion; the content is that of the version before. */
  laten_vervallen: boolean
  /** Who agreed to it for the other side. */
  akkoord_door: string | null
}

/** One criterion with all its versions, the oldest first; there is always one. */
export type Criterium<V extends Criteriumvoorstel = Criteriumvoorstel> = {
  volgnummer: number
  vervallen: boolean
  voorstellen: readonly V[]
}

export type Criteriumstand = 'voorstel' | 'tegenvoorstel' | 'overeengekomen' | 'vervallen'

/** The version that lies on the table now. */
export function laatste<V extends Criteriumvoorstel>({ voorstellen }: Criterium<V>): V {
  const voorstel = voorstellen.at(-1)
  if (!voorstel) throw new Error('A criterion has at least one version')
  return voorstel
}

/** The version both sides last agreed to; it holds until they agree to another one. */
export function overeengekomenVersie<V extends Criteriumvoorstel>(criterium: Criterium<V>) {
  return criterium.voorstellen.findLast((voorstel) => voorstel.akkoord_door !== null)
}

/** How far the two sides are: a reply to what the other proposed is a tegenvoorstel. */
export function standVan(criterium: Criterium): Criteriumstand {
  if (criterium.vervallen) return 'vervallen'
  const nu = laatste(criterium)
  if (nu.akkoord_door !== null) return 'overeengekomen'
  const vanaf = overeengekomenVersie(criterium)?.versie ?? 0
  const beantwoordt = criterium.voorstellen.some(
    ({ versie, kant }) => versie > vanaf && kant !== nu.kant,
  )
  return beantwoordt ? 'tegenvoorstel' : 'voorstel'
}

/** Who has to answer now: the side that did not make the newest proposal, or nobody. */
export function aanZetVoor(criterium: Criterium): Kant | null {
  const stand = standVan(criterium)
  return stand === 'overeengekomen' || stand === 'vervallen'
    ? null
    : andereKant(laatste(criterium).kant)
}

const velden = [
  'doel',
  'soort',
  'indicator',
  'eenheid',
  'richting',
  'nulwaarde',
  'nulmeting_op',
  'nulmeting_bron',
  'streefwaarde',
  'streefdatum',
  'meetinstrument',
  'wie_meet',
  'minuten',
  'leren',
] as const satisfies readonly (keyof Criteriuminhoud)[]

/** Only what the criterion says, without who proposed it and when. */
export function inhoudVan(criterium: Criteriuminhoud): Criteriuminhoud {
  return Object.fromEntries(velden.map((veld) => [veld, criterium[veld]])) as Criteriuminhoud
}

/** Whether two versions say the same. */
export function zegtHetzelfde(een: Criteriuminhoud, ander: Criteriuminhoud): boolean {
  return velden.every((veld) => een[veld] === ander[veld])
}
