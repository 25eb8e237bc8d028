import type { Datum } from '../datum.ts'
import { huidig, uitbetaald, type Toezegging, type Wijzigingsvoorstel } from './wijziging.ts'

export type Geldgevolg = {
  /** What changes in what was granted, or after the amount was fixed in that. */
  mutatie: number
  mutatie_vastgesteld: number
  /** What was paid too much with this, and what is still to be paid. */
  teruggevorderd: number
  rest: number
}

/** What a decision does to the money of a case. */
export function geldgevolg(
  { uitkomst, bedrag }: Pick<Wijzigingsvoorstel, 'uitkomst' | 'bedrag'>,
  toezegging: Pick<Toezegging, 'verleend' | 'vastgesteld' | 'klaargezet' | 'teruggevorderd'>,
): Geldgevolg {
  const { vastgesteld } = toezegging
  const verschil = uitkomst === 'afwijzen' ? 0 : bedrag - huidig(toezegging)
  const betaald = uitbetaald(toezegging)
  return {
    mutatie: vastgesteld === null ? verschil : 0,
    mutatie_vastgesteld: vastgesteld === null ? 0 : verschil,
    teruggevorderd: verschil === 0 ? 0 : Math.max(0, betaald - bedrag),
    rest: verschil === 0 ? 0 : Math.max(0, bedrag - betaald),
  }
}

type Deel = { omschrijving: string; bedrag: number; vanaf: Datum }

/** What is still to be paid over the parts that were open, in proportion; the last takes what rounding leaves. */
export function verdeelRest(rest: number, open: readonly Deel[], vandaag: Datum): Deel[] {
  if (rest === 0) return []
  const samen = open.reduce((som, { bedrag }) => som + bedrag, 0)
  if (samen === 0) return [{ omschrijving: 'Na de wijziging', bedrag: rest, vanaf: vandaag }]
  let over = rest
  return open
    .map((deel, index) => {
      const bedrag = index === open.length - 1 ? over : Math.floor((deel.bedrag * rest) / samen)
      over -= bedrag
      return { ...deel, bedrag }
    })
    .filter(({ bedrag }) => bedrag > 0)
}
