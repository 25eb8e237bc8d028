import type { Belemmering } from '../belemmering.ts'
import { plusDagen, type Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'

/** What an objection must contain (Awb 6:5), and what may be asked for when it does not. */
export const verzuimen = {
  gronden: 'waarom u het niet eens bent met het besluit',
  naam_en_adres: 'uw naam en adres',
  datum: 'de datum van uw bezwaar',
  besluit: 'tegen welk besluit u bezwaar maakt',
  handtekening: 'uw handtekening',
  machtiging: 'een machtiging, omdat u voor iemand anders bezwaar maakt',
} as const
export const verzuimnamen = Object.keys(verzuimen) as (keyof typeof verzuimen)[]
export type Verzuim = keyof typeof verzuimen

/** What is missing, in one sentence. */
export const verzuimenInWoorden = (ontbreekt: readonly string[]) =>
  ontbreekt.map((naam) => verzuimen[naam as Verzuim] ?? naam).join('; ')

export type Herstel = {
  id: string
  ontbreekt: string[]
  toelichting: string
  gevraagd_op: Datum
  uiterlijk: Datum
  hersteld_op: Datum | null
  antwoord: string | null
}

/** The request that still waits for an answer, if there is one. */
export const openHerstel = <H extends Pick<Herstel, 'hersteld_op'>>(verzoeken: readonly H[]) =>
  verzoeken.find(({ hersteld_op }) => hersteld_op === null)

/** Why this cannot be asked now: at least a week to answer, one request at a time (Awb 6:6). */
export function belemmeringenVoorHerstel(
  uiterlijk: Datum,
  eerder: readonly Herstel[],
  vandaag: Datum,
): Belemmering[] {
  const open = openHerstel(eerder)
  const grondslag = 'Awb 6:6'
  if (open && open.uiterlijk >= vandaag)
    return [
      {
        code: 'al-gevraagd',
        tekst: `Er is al om herstel gevraagd, tot en met ${datumVoluit(open.uiterlijk)}.`,
        grondslag,
      },
    ]
  return uiterlijk < plusDagen(vandaag, 7)
    ? [
        {
          code: 'te-kort',
          tekst: `Geef ten minste een week: tot en met ${datumVoluit(plusDagen(vandaag, 7))} of later.`,
          grondslag,
        },
      ]
    : []
}

/** Whether a defect was asked for and not repaired in the term given: only then it may be left aside. */
export const isVerzuimNietHersteld = (verzoeken: readonly Herstel[], vandaag: Datum) =>
  verzoeken.some(
    ({ hersteld_op, uiterlijk }) =>
      uiterlijk < vandaag && (hersteld_op === null || hersteld_op > uiterlijk),
  )
