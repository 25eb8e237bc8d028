import type { Belemmering } from '../belemmering.ts'
import { belemmeringenVoorLid } from '../besluit/besluit.ts'
import type { Uitkomst } from '../besluit/voorstel.ts'
import { plafondOverschreden } from '../plafond/plafond.ts'
import { belemmeringenVoorQuorum, type Lid } from './quorum.ts'

/** An open item of a meeting, as it would be decided together with others. */
export type Verzamelpunt = {
  id: string
  nummer: string
  titel: string
  versie: number
  uitkomst: Uitkomst
  bedrag: number
  gevraagd: number
  /** The ceiling it is paid from. */
  pot: string
  verschoond: readonly string[]
  /** Whether who decides belongs to the applicants. */
  bijAanvraag: boolean
}

export type Pot = { pot: string; titel: string; bedrag: number; over: number }

/**
 * What would come of deciding these items as proposed, in the order of the agenda: which can be, which cannot and why,
 * and what is left of each ceiling. Nothing is promised: what counts is checked again when it is decided.
 */
export function verzamelblik(
  punten: readonly Verzamelpunt[],
  potten: readonly Pot[],
  leden: readonly Omit<Lid, 'verschoond'>[],
  lid: string,
) {
  const over = new Map(potten.map(({ pot, over: rest }) => [pot, rest]))
  const kan: Verzamelpunt[] = []
  const niet: (Verzamelpunt & { redenen: Belemmering[] })[] = []
  for (const punt of punten) {
    const rest = over.get(punt.pot) ?? 0
    const redenen = [
      ...belemmeringenVoorPunt(punt, leden, lid),
      ...(punt.bedrag > rest ? [plafondOverschreden(rest)] : []),
    ]
    if (redenen.length > 0) niet.push({ ...punt, redenen })
    else {
      kan.push(punt)
      over.set(punt.pot, rest - punt.bedrag)
    }
  }
  const geld = potten
    .filter(({ pot }) => kan.some((punt) => punt.pot === pot && punt.bedrag > 0))
    .map((pot) => ({ ...pot, na: over.get(pot.pot) ?? pot.over }))
  return { kan, niet, geld }
}

function belemmeringenVoorPunt(
  { verschoond, bijAanvraag }: Verzamelpunt,
  leden: readonly Omit<Lid, 'verschoond'>[],
  wie: string,
): Belemmering[] {
  const zelf = leden.find(({ id }) => id === wie)
  return [
    ...belemmeringenVoorLid({
      aanwezig: zelf?.aanwezig ?? false,
      verschoond: verschoond.includes(wie),
      bijAanvraag,
    }),
    ...belemmeringenVoorQuorum(
      leden.map((lid) => ({ ...lid, verschoond: verschoond.includes(lid.id) })),
    ),
  ]
}
