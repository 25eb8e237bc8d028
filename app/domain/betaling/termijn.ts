import type { Datum } from '../datum.ts'

/** How the account of a case stands; `afgewezen`: the last one given was not accepted. */
export type Rekeningstand = 'geen' | 'te_bevestigen' | 'bevestigd' | 'afgewezen'

/** A payment that was put ready; `vervallen`: the account it was to go to has been replaced since. */
export type Klaargezet = {
  klaargezet_door: string
  vrijgegeven: boolean
  vervallen: boolean
}

/** One part of the schedule of a decision. */
export type Betaaltermijn = {
  bedrag: number
  vanaf: Datum
  besluitsoort: 'verlening' | 'direct_vaststelling' | 'vaststelling'
  /** Whether the decision has been sent. */
  bekend: boolean
  betaling: Klaargezet | null
}

/** What of the case decides whether a part may be paid. */
export type Betaalsituatie = {
  rekening: Rekeningstand
  vastgesteld: boolean
  /** The last day of the activities, and whether the report came in. */
  eind_op: Datum | null
  verslag: boolean
}

export type Termijnstand =
  | 'vrijgegeven'
  | 'klaargezet'
  | 'opnieuw_klaarzetten'
  | 'vervallen'
  | 'wacht_op_verzending'
  | 'later'
  | 'wacht_op_verslag'
  | 'wacht_op_rekening'
  | 'klaar_te_zetten'

/** Where a part of the schedule stands on this day. */
export function termijnstand(
  { vanaf, besluitsoort, bekend, betaling }: Betaaltermijn,
  { rekening, vastgesteld, eind_op, verslag }: Betaalsituatie,
  vandaag: Datum,
): Termijnstand {
  if (betaling?.vrijgegeven) return 'vrijgegeven'
  if (betaling && !betaling.vervallen) return 'klaargezet'
  // the determination settles what was not yet paid ahead (Awb 4:95)
  if (!betaling && besluitsoort === 'verlening' && vastgesteld) return 'vervallen'
  if (!bekend) return 'wacht_op_verzending'
  if (vandaag < vanaf) return 'later'
  if (besluitsoort === 'verlening' && eind_op !== null && vanaf > eind_op && !verslag)
    return 'wacht_op_verslag'
  if (rekening !== 'bevestigd') return 'wacht_op_rekening'
  return betaling ? 'opnieuw_klaarzetten' : 'klaar_te_zetten'
}
