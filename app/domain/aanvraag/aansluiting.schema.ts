import * as z from 'zod/mini'
import { vrijeTekst, keuzes } from '../velden.ts'
import { bewaarvelden } from './bewaren.schema.ts'
import { domeinen } from './inhoud.ts'

export const aansluitingLengtes = { motivering: 1_000, verbindingen: 2_000, merkbaar: 2_000 }
const MEESTE_KEUZES = 40

const id = z.uuid('Kies uit de lijst')

/** Where the plan fits, why, and what it brings together. Which items may be chosen, the command knows. */
export const aansluitingSchema = z
  .object({
    ...bewaarvelden,
    gekozen: z.pipe(
      z.optional(z.array(id)),
      z.transform((typed) => [...new Set(typed ?? [])]),
    ),
    motivering: z.pipe(
      z.optional(z.record(z.string(), vrijeTekst({ max: aansluitingLengtes.motivering }))),
      z.transform((typed) => typed ?? {}),
    ),
    vast: z.pipe(
      z.optional(z.record(z.string(), id)),
      z.transform((typed) => typed ?? {}),
    ),
    domeinen: keuzes(domeinen),
    verbindingen: vrijeTekst({ max: aansluitingLengtes.verbindingen }),
    merkbaar: vrijeTekst({ max: aansluitingLengtes.merkbaar }),
  })
  .check(
    z.refine(({ gekozen }) => gekozen.length <= MEESTE_KEUZES, {
      path: ['gekozen'],
      error: `Kies er hoogstens ${MEESTE_KEUZES}. Een paar goede keuzes zeggen meer dan veel`,
    }),
  )

export type AansluitingInvoer = z.output<typeof aansluitingSchema>
