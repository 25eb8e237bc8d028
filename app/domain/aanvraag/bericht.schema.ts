import * as z from 'zod/mini'
import { maximumPerBericht } from '../document/bestand.ts'
import { regel, tekst } from '../velden.ts'

/** A message between the applicant and the municipality, with files or without. */
export const berichtSchema = z.object({
  onderwerp: regel({ leeg: 'Vul in waar uw bericht over gaat', max: 120 }),
  tekst: tekst({ leeg: 'Schrijf uw bericht', max: 5_000 }),
  bestanden: z.optional(
    z
      .array(z.string())
      .check(
        z.maxLength(maximumPerBericht, `Stuur hoogstens ${maximumPerBericht} bestanden tegelijk`),
      ),
  ),
})
export type Bericht = z.output<typeof berichtSchema>
