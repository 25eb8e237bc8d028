import * as z from 'zod/mini'
import { regel, tekst } from '../velden.ts'

/** A message of the applicant to the municipality. */
export const berichtSchema = z.object({
  onderwerp: regel({ leeg: 'Vul in waar uw bericht over gaat', max: 120 }),
  tekst: tekst({ leeg: 'Schrijf uw bericht', max: 5_000 }),
})
export type Bericht = z.output<typeof berichtSchema>
