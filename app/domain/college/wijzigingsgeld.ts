import { geldgevolg } from '../wijziging/geldgevolg.ts'
import { huidig, type Wijzigingsuitkomst } from '../wijziging/wijziging.ts'

/** What an item of a meeting knows of the money of its case, and of what was decided on it. */
export type Wijzigingsfeiten = {
  uitkomst: Wijzigingsuitkomst | null
  bedrag: number | null
  verleend: number | null
  vastgesteld: number | null
  klaargezet: number | null
  eerder_teruggevorderd: number | null
  besloten_bedrag: number | null
  mutatie: number | null
  mutatie_vastgesteld: number | null
  teruggevorderd: number | null
}

/** What a change or withdrawal starts from, and what it claims back; once decided as it then was. */
export function wijzigingsgeld(feiten: Wijzigingsfeiten) {
  const { uitkomst, bedrag, verleend, vastgesteld } = feiten
  if (uitkomst === null || bedrag === null || verleend === null) return null
  const { besloten_bedrag, mutatie, mutatie_vastgesteld } = feiten
  if (besloten_bedrag !== null)
    return {
      was: besloten_bedrag - (mutatie ?? 0) - (mutatie_vastgesteld ?? 0),
      teruggevorderd: feiten.teruggevorderd ?? 0,
    }
  const toezegging = {
    verleend,
    vastgesteld,
    klaargezet: feiten.klaargezet ?? 0,
    teruggevorderd: feiten.eerder_teruggevorderd ?? 0,
  }
  const { teruggevorderd } = geldgevolg({ uitkomst, bedrag }, toezegging)
  return { was: huidig(toezegging), teruggevorderd }
}
