import type { Belemmering } from '../belemmering.ts'
import { plusDagen, type Datum } from '../datum.ts'
import { datumVoluit, euro } from '../opmaak.ts'
import { huidig, type Toezegging, type Wijzigingsvoorstel } from './wijziging.ts'

/** To which day a withdrawal reaches back when no later one is chosen: the award, or the determination. */
export const werktTerugTot = ({ vastgesteld, vastgesteld_op, besluitdatum }: Terug): Datum =>
  vastgesteld === null ? besluitdatum : (vastgesteld_op ?? besluitdatum)
type Terug = Pick<Toezegging, 'vastgesteld' | 'vastgesteld_op' | 'besluitdatum'>

/** Who withdraws from a later day says how much belongs to the time before it: that is not claimed back. */
export function belemmeringenVoorErvoor(
  { bedrag, ervoor_reden, vanaf }: Pick<Wijzigingsvoorstel, 'bedrag' | 'ervoor_reden' | 'vanaf'>,
  toezegging: Terug & Pick<Toezegging, 'verleend'>,
): Belemmering[] {
  const nu = huidig(toezegging)
  const grondslag = `Awb ${toezegging.vastgesteld === null ? '4:48' : '4:49'} lid 2 en 4:57`
  if (vanaf <= werktTerugTot(toezegging))
    return bedrag === 0
      ? []
      : [
          {
            code: 'geen-tijd-ervoor',
            tekst: 'Dit geldt vanaf het begin: er is geen tijd ervoor. Kies een latere dag.',
            grondslag,
          },
        ]
  if (!ervoor_reden)
    return [
      {
        code: 'tijd-ervoor',
        tekst: `Vul in hoeveel van de subsidie hoort bij de tijd voor ${datumVoluit(vanaf)}, en waarom. Dat deel blijft.`,
        grondslag,
      },
    ]
  return bedrag < nu
    ? []
    : [
        {
          code: 'alles-ervoor',
          tekst: `Dan blijft alles en valt er niets in te trekken. Vul minder in dan ${euro(nu)}.`,
          grondslag,
        },
      ]
}

/** The last day of the activities once this is withdrawn: the day before it, where they would have gone on. */
export function laatsteDagNaIntrekking(
  vanaf: Datum,
  { start_op, eind_op }: { start_op: Datum | null; eind_op: Datum | null },
): Datum | null {
  const dag = plusDagen(vanaf, -1)
  return eind_op !== null && dag < eind_op && (start_op === null || dag >= start_op) ? dag : eind_op
}
