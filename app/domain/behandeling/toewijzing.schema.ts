import * as z from 'zod/mini'
import { optioneel } from '../velden.ts'

/** At once no more than one can look over in the preview. */
const hoogstensTegelijk = 100

const nummer = /^[A-Z]{3}-\d{4}-\d{5,}$/

/** Numbers of cases as they stand in an address: each once, no more than fit. */
export const leesNummers = (nummers: readonly string[]) =>
  [...new Set(nummers.filter((een) => nummer.test(een)))].slice(0, hoogstensTegelijk)

/** The cases as they were in the preview, each with whose it was, and who gets them; empty is nobody. */
export const toewijzingSchema = z.object({
  behandelaar: optioneel(z.uuid('Kies een behandelaar uit de lijst')),
  zaken: z
    .array(
      z.object({
        nummer: z.string().check(z.regex(nummer, 'Kies de zaken in de werklijst')),
        was: optioneel(z.uuid()),
      }),
      'Kies ten minste één zaak in de werklijst',
    )
    .check(z.minLength(1, 'Kies ten minste één zaak in de werklijst'))
    .check(z.maxLength(hoogstensTegelijk, `Kies hoogstens ${hoogstensTegelijk} zaken tegelijk`)),
  lijst: z.pipe(
    optioneel(z.string()),
    z.transform((lijst) => lijst ?? ''),
  ),
})
export type Toewijzingsinvoer = z.output<typeof toewijzingSchema>
