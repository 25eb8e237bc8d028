import type { Datum } from '../datum.ts'
import { latest } from '../datum.ts'
import { verdeel } from '../geld.ts'

/** One part of the payment: its share in percent, and from when it may be paid. */
export type Betaaldeel = { omschrijving: string; aandeel: number; vanaf: Datum }
export type Tranche = Betaaldeel & { volgnummer: number; bedrag: number }

// Up to this amount the whole sum is paid at once: asking for a second round costs more than it protects.
const ineens = 500_000

/** The parts with their amounts: half up, and the last one takes the remainder. */
export function tranches(bedrag: number, delen: readonly Betaaldeel[]): Tranche[] {
  const bedragen = verdeel(
    bedrag,
    delen.map(({ aandeel }) => aandeel),
  )
  return delen.map((deel, plaats) => ({
    ...deel,
    volgnummer: plaats + 1,
    bedrag: bedragen[plaats] ?? 0,
  }))
}

/** How a grant of this size is usually paid: a small one at once, a larger one with a last part, after it is determined. */
export function standaardBetaaldelen(
  bedrag: number,
  { vandaag, start_op, slot_op }: { vandaag: Datum; start_op: Datum | null; slot_op: Datum | null },
): Betaaldeel[] {
  if (bedrag <= ineens || slot_op === null)
    return [{ omschrijving: 'Het hele bedrag', aandeel: 100, vanaf: vandaag }]
  return [
    { omschrijving: 'Voorschot bij de start', aandeel: 80, vanaf: latest(vandaag, start_op) },
    { omschrijving: 'Laatste deel, na de vaststelling', aandeel: 20, vanaf: slot_op },
  ]
}
