import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'

type Vergadering = { datum: Datum; gesloten_op: Date | null }
type Afloop = { besluit_id: unknown; teruggestuurd_op: unknown; aangehouden_tot: unknown }

/** Nothing came of this item of a meeting yet: it was not decided, not sent back and not held. */
export const isOpenPunt = ({ besluit_id, teruggestuurd_op, aangehouden_tot }: Afloop) =>
  besluit_id === null && teruggestuurd_op === null && aangehouden_tot === null

/** Why a meeting cannot be closed: it was, its day has yet to come, or something came of not every item. */
export function belemmeringenVoorSluiten(
  { datum, gesloten_op }: Vergadering,
  punten: readonly (Afloop & { nummer: string })[],
  vandaag: Datum,
): Belemmering[] {
  if (gesloten_op) return [{ code: 'gesloten', tekst: 'Deze vergadering is al gesloten.' }]
  if (vandaag < datum)
    return [
      {
        code: 'te-vroeg',
        tekst: `Een vergadering sluit u niet voor haar dag: ${datumVoluit(datum)}.`,
      },
    ]
  return punten.filter(isOpenPunt).map(({ nummer }) => ({
    code: 'open-punt',
    tekst: `Over ${nummer} is nog niet besloten. Leg het besluit vast, houd het voorstel aan of stuur het terug.`,
  }))
}

/** Why who is there cannot be put on record now: the day of the meeting has yet to come, or the meeting is closed. */
export function belemmeringenVoorOpnemen(
  { datum, gesloten_op }: Vergadering,
  vandaag: Datum,
): Belemmering[] {
  if (gesloten_op) return [{ code: 'gesloten', tekst: 'Deze vergadering is gesloten.' }]
  if (vandaag >= datum) return []
  return [
    {
      code: 'te-vroeg',
      tekst: `Wie er is, legt u vast op de dag van de vergadering: ${datumVoluit(datum)}.`,
    },
  ]
}
