import { geldgevolg, type Geldgevolg } from './geldgevolg.ts'
import type { Toezegging, Wijzigingsvoorstel } from './wijziging.ts'

/**
 * What a change does to the ceiling: more is committed on it, less comes back to it. `naast`: what this case was granted
 * beside the ceiling on an objection (Awb 4:25 lid 3); that goes first and makes no room.
 */
export function plafondgevolg(
  { mutatie, mutatie_vastgesteld }: Pick<Geldgevolg, 'mutatie' | 'mutatie_vastgesteld'>,
  naast: number,
): number {
  const verschil = mutatie + mutatie_vastgesteld
  return verschil < 0 ? Math.min(0, verschil + naast) : mutatie
}

type Open = Pick<Wijzigingsvoorstel, 'uitkomst' | 'bedrag'> &
  Pick<Toezegging, 'verleend' | 'vastgesteld' | 'klaargezet' | 'teruggevorderd'> & { naast: number }

/** What open changes would take from a ceiling and give back to it, if all are decided as proposed. */
export function samenOpPlafond(wijzigingen: readonly Open[]) {
  const gevolgen = wijzigingen.map((een) => plafondgevolg(geldgevolg(een, een), een.naast))
  const som = (bedragen: readonly number[]) => bedragen.reduce((totaal, een) => totaal + een, 0)
  return {
    erbij: som(gevolgen.filter((een) => een > 0)),
    terug: -som(gevolgen.filter((een) => een < 0)),
  }
}
