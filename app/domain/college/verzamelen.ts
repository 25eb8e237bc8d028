import type { Belemmering } from '../belemmering.ts'
import { belemmeringenVoorLid } from '../besluit/besluit.ts'
import type { Uitkomst } from '../besluit/voorstel.ts'
import { plafondOverschreden } from '../plafond/plafond.ts'
import {
  belemmeringenVanVolgorde,
  voorgangersIn,
  type Loten,
  type Voorrang,
  type Wachtende,
} from '../plafond/volgorde.ts'
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
  voorrang: Voorrang
}

export type Pot = {
  pot: string
  titel: string
  bedrag: number
  over: number
  /** Everybody who waits for this money, where the day of complete receipt decides; with the lots that were drawn. */
  wachtrij?: readonly Wachtende[]
  loten?: Loten
}

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
  const wacht = new Map(potten.map(({ pot, wachtrij = [] }) => [pot, [...wachtrij]]))
  const kan: Verzamelpunt[] = []
  const niet: (Verzamelpunt & { redenen: Belemmering[] })[] = []
  for (const punt of punten) {
    const rest = over.get(punt.pot) ?? 0
    const redenen = [
      ...belemmeringenVoorPunt(punt, leden, lid),
      ...(punt.bedrag > rest
        ? [plafondOverschreden(rest)]
        : buitenOrde(punt, rest, wacht.get(punt.pot) ?? [], potten)),
    ]
    if (redenen.length > 0) niet.push({ ...punt, redenen })
    else {
      kan.push(punt)
      over.set(punt.pot, rest - punt.bedrag)
      // who was decided on waits no more
      const nog = (wacht.get(punt.pot) ?? []).filter(({ nummer }) => nummer !== punt.nummer)
      wacht.set(punt.pot, nog)
    }
  }
  const geld = potten
    .filter(({ pot }) => kan.some((punt) => punt.pot === pot && punt.bedrag > 0))
    .map(({ pot, titel, bedrag, over: nu }) => ({
      ...{ pot, titel, bedrag, over: nu },
      na: over.get(pot) ?? nu,
    }))
  return { kan, niet, geld }
}

/** Why it is not its turn yet where who was complete first goes first, as the decision itself checks it. */
function buitenOrde(
  { nummer, pot, bedrag, voorrang }: Verzamelpunt,
  rest: number,
  wachtrij: readonly Wachtende[],
  potten: readonly Pot[],
): Belemmering[] {
  const loten = potten.find((een) => een.pot === pot)?.loten ?? []
  const voor = bedrag === 0 ? undefined : voorgangersIn(wachtrij, nummer, rest, loten)
  return voor ? belemmeringenVanVolgorde(voor, { bedrag, wens: voor.wens }, voorrang) : []
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
