import * as z from 'zod/mini'
import { datumVelden, regel } from '../velden.ts'
import { getalVeld } from './getal.schema.ts'

/** What was measured before the beginning, when, and where it comes from. */
export const nulmetingSchema = z.object({
  waarde: getalVeld,
  gemeten_op: datumVelden({ leeg: 'Vul in op welke dag u dit hebt gemeten', van: '2015-01-01' }),
  bron: regel({ leeg: 'Vul in hoe u dit hebt gemeten', max: 200 }),
})
export type NulmetingInvoer = z.output<typeof nulmetingSchema>
