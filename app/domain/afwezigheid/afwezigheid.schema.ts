import * as z from 'zod/mini'
import { datumVelden, optioneel } from '../velden.ts'

/** When somebody is away, and who takes the work meanwhile. `wie` only where one does it for a colleague. */
export const afwezigheidSchema = z
  .object({
    wie: optioneel(z.uuid('Kies een collega uit de lijst')),
    van: datumVelden({ leeg: 'Vul de eerste dag in' }),
    tot: datumVelden({ leeg: 'Vul de laatste dag in' }),
    vervanger: optioneel(z.uuid('Kies een vervanger uit de lijst')),
  })
  .check(
    z.refine(({ van, tot }) => tot >= van, {
      message: 'Vul een laatste dag in die niet voor de eerste dag ligt',
      path: ['tot'],
    }),
  )

/** What is taken over: the case, or one assessment by its id. */
export const overnameSchema = z.object({
  wat: z.pipe(
    z.optional(z.union([z.string(), z.array(z.string())])),
    z.transform((gekozen, context): string[] => {
      const lijst = [gekozen ?? []].flat()
      if (lijst.length > 0) return lijst
      context.issues.push({ code: 'custom', message: 'Kies wat u overneemt', input: gekozen })
      return z.NEVER
    }),
  ),
})
