import * as z from 'zod/mini'
import { datumVelden, regel } from '../velden.ts'

/** That a debt besides the subsidy was paid from the books of the municipality. */
export const schuldbetalingSchema = z.object({
  betaald_op: datumVelden({ leeg: 'Vul in op welke dag er is betaald' }),
  kenmerk: regel({ leeg: 'Vul het kenmerk van de betaling in', max: 60 }),
})
export type Schuldbetaling = z.output<typeof schuldbetalingSchema>
