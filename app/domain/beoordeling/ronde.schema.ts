import * as z from 'zod/mini'
import { keuze, tekst, vrijeRegel, vrijeTekst } from '../velden.ts'

export const lotingSchema = z
  .object({
    wijze: keuze(['verzegeld', 'bron'], 'Kies waar het zaad vandaan komt'),
    bron: vrijeRegel({ max: 300 }),
  })
  .check(
    z.refine(({ wijze, bron }) => wijze === 'verzegeld' || bron !== '', {
      path: ['bron'],
      message:
        'Schrijf op welke trekking u gebruikt, van welke dag, en waar iedereen de uitslag leest',
    }),
  )

/** At least two people saw the draw; the seed is typed in only where it comes from elsewhere. */
export const trekkingSchema = z.object({
  zaad: vrijeRegel({ max: 300 }),
  aanwezigen: z.pipe(
    tekst({ leeg: 'Vul in wie erbij waren', max: 2000 }),
    z.transform((getypt, context): string[] => {
      const namen = [...new Set(getypt.split('\n').map((naam) => naam.trim()))].filter(Boolean)
      if (namen.length >= 2) return namen
      context.issues.push({
        code: 'custom',
        message: 'Vul ten minste twee namen in, elk op een eigen regel',
        input: getypt,
      })
      return z.NEVER
    }),
  ),
})

export const rangschikkingSchema = z.object({ reden: vrijeTekst({ max: 2000 }) })
