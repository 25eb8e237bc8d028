import * as z from 'zod/mini'
import { vrijeTekst } from '../velden.ts'
import { schoneRegel } from '../schoon.ts'

const MEESTE = 8

/** Names, one on a line, of people who sit there without an account. */
const namen = z.pipe(
  vrijeTekst({ max: 600 }),
  z.transform((typed, context) => {
    const regels = typed.split('\n').map(schoneRegel).filter(Boolean)
    if (regels.length > MEESTE || regels.some(({ length }) => length > 80))
      context.issues.push({
        code: 'custom',
        message: `Schrijf hoogstens ${MEESTE} namen op, elk op een eigen regel`,
        input: typed,
      })
    return regels
  }),
)

/** Beginning a session: who sits there besides those who sign in themselves. */
export const sessieSchema = z.object({ erbij_initiatief: namen, erbij_gemeente: namen })
export type SessieInvoer = z.output<typeof sessieSchema>

/** Sitting down asks nothing but the button. */
export const aanwezigSchema = z.object({})

/** Closing it: what one wants to remember besides what the log already says. */
export const afsluitingSchema = z.object({ verslag: vrijeTekst({ max: 1500 }) })
export type AfsluitingInvoer = z.output<typeof afsluitingSchema>
