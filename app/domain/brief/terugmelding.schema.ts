import * as z from 'zod/mini'
import { vrijeTekst } from '../velden.ts'

/** What came back: a decision or a message, by its id. */
export const terugmeldingSchema = z.object({
  brief: z
    .string('Kies wat er terugkwam')
    .check(z.regex(/^(besluit|bericht):[0-9a-f-]{36}$/, 'Kies wat er terugkwam')),
  reden: vrijeTekst({ max: 500 }),
})
export type Terugmelding = z.output<typeof terugmeldingSchema>
