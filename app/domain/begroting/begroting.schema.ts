import * as z from 'zod/mini'
import { bewaarvelden } from '../aanvraag/bewaren.schema.ts'
import { schoon } from '../schoon.ts'
import { bedragVeld, keuze, optioneel, regel } from '../velden.ts'
import { dekkingsoorten, kostensoorten, poststatussen } from './begroting.ts'

const HOOGSTE = 10_000_000_000
export const MAX_REGELS = 60

const omschrijving = regel({ leeg: 'Schrijf op waarvoor dit bedrag is', max: 120 })
const bedrag = bedragVeld({ max: HOOGSTE })

const kostenpost = z.object({ soort: keuze(kostensoorten, 'Kies een soort'), omschrijving, bedrag })
const dekkingspost = z
  .object({
    soort: keuze(dekkingsoorten, 'Kies waar het geld vandaan komt'),
    omschrijving: regel({ leeg: 'Schrijf op van wie dit bedrag komt', max: 120 }),
    bedrag,
    status: optioneel(keuze(poststatussen)),
  })
  .check(
    z.refine(({ soort, status }) => soort !== 'andere_financier' || status !== null, {
      path: ['status'],
      error: 'Kies of dit bedrag al is toegezegd',
    }),
  )

/** The budget: lines of costs and of money beside the subsidy, and the amount asked. Empty lines do not count. */
export const begrotingSchema = z.object({
  ...bewaarvelden,
  kosten: regels(kostenpost),
  dekking: regels(dekkingspost),
  gevraagd: optioneel(bedragVeld({ max: HOOGSTE })),
})

export type Begroting = Omit<z.output<typeof begrotingSchema>, keyof typeof bewaarvelden>
export type Kostenpost = Begroting['kosten'][number]
export type Dekkingspost = Begroting['dekking'][number]

function regels<S extends z.ZodMiniType>(post: S) {
  return z.pipe(
    z.optional(z.array(regelOfNiets(post)).check(z.maxLength(MAX_REGELS, 'Voeg regels samen'))),
    z.transform((lijst = []) => lijst.filter((regel) => regel !== null)),
  )
}

/** A line in its own place, so that its errors stay with it; null when nothing was typed in it. */
function regelOfNiets<S extends z.ZodMiniType>(post: S) {
  return z.pipe(
    z.unknown(),
    z.transform((typed, context): z.output<S> | null => {
      if (isLeeg(typed)) return null
      const gelezen = post.safeParse(typed)
      if (gelezen.success) return gelezen.data
      for (const { message, path } of gelezen.error.issues)
        context.issues.push({ code: 'custom', message, input: typed, path: [...path] })
      return z.NEVER
    }),
  )
}

// A kind may be filled in already; a line begins with words or an amount.
const isLeeg = (typed: unknown) =>
  typeof typed !== 'object' ||
  typed === null ||
  (!gevuld(typed, 'omschrijving') && !gevuld(typed, 'bedrag'))

function gevuld(typed: object, naam: string): boolean {
  const waarde = Object.entries(typed).find(([veld]) => veld === naam)?.[1]
  return typeof waarde === 'string' && schoon(waarde) !== ''
}
