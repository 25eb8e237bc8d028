import * as z from 'zod/mini'
import { tekst } from '../velden.ts'
import { lezerskringen } from './aantekening.ts'

/** A note of an official, and for whom. */
export const aantekeningSchema = z.object({
  tekst: tekst({ leeg: 'Schrijf uw aantekening op', max: 4000 }),
  voor: z.enum(lezerskringen, 'Kies wie de aantekening mag lezen'),
})
export type Aantekeninginvoer = z.output<typeof aantekeningSchema>
