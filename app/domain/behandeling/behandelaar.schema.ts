import * as z from 'zod/mini'
import { optioneel } from '../velden.ts'

/** Who gets the case; empty is nobody. */
export const behandelaarSchema = z.object({
  behandelaar: optioneel(z.uuid('Kies een behandelaar uit de lijst')),
})
