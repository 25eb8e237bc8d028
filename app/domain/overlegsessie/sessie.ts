import type { Belemmering } from '../belemmering.ts'
import type { Kant } from '../evaluatiecriterium/criterium.ts'

/** A time together at one screen. Somebody without an account is written down by name only. */
export type Overlegsessie = {
  begonnen_op: Date
  gesloten_op: Date | null
  aanwezigen: readonly { kant: Kant; gebruiker_id: string | null }[]
}

const UREN = 8

/** When a session that nobody closed ends by itself: people got up and went home. */
export const loopAf = ({ begonnen_op }: Pick<Overlegsessie, 'begonnen_op'>) =>
  new Date(begonnen_op.getTime() + UREN * 3_600_000)

/** Whether people sit at this table now. */
export const isBezig = (sessie: Pick<Overlegsessie, 'begonnen_op' | 'gesloten_op'>, nu: Date) =>
  sessie.gesloten_op === null && nu < loopAf(sessie)

/** Whether both sides are there with an account of their own, so that each can agree for itself. */
export const zijnBeideErZelf = ({ aanwezigen }: Pick<Overlegsessie, 'aanwezigen'>) =>
  (['initiatief', 'gemeente'] as const).every((kant) =>
    aanwezigen.some((een) => een.kant === kant && een.gebruiker_id !== null),
  )

/** Why no session can begin: at one table sits one company. */
export const belemmeringenVoorOpenen = (
  laatste: Pick<Overlegsessie, 'begonnen_op' | 'gesloten_op'> | undefined,
  nu: Date,
): Belemmering[] =>
  laatste && isBezig(laatste, nu)
    ? [
        {
          code: 'al-bezig',
          tekst: 'Er is al een sessie bezig. Open de pagina opnieuw en schuif aan.',
        },
      ]
    : []

/** Why these people cannot be written down: who judges the case does not sit at this table. */
export function belemmeringenVoorAanwezigen(
  namen: readonly string[],
  beoordelaars: readonly string[],
): Belemmering[] {
  const gelijk = (een: string, ander: string) => een.toLowerCase() === ander.toLowerCase()
  return beoordelaars
    .filter((beoordelaar) => namen.some((naam) => gelijk(naam, beoordelaar)))
    .map((naam) => ({
      code: 'beoordelaar',
      tekst: `${naam} beoordeelt deze zaak en zit niet aan deze tafel.`,
      grondslag: 'Awb 2:4',
    }))
}

/** Why one cannot sit down, or close: there is no session any more. */
export const belemmeringenVoorSessie = (
  laatste: Pick<Overlegsessie, 'begonnen_op' | 'gesloten_op'> | undefined,
  nu: Date,
): Belemmering[] =>
  laatste && isBezig(laatste, nu)
    ? []
    : [{ code: 'niet-bezig', tekst: 'De sessie is al gesloten. U kunt een nieuwe beginnen.' }]
