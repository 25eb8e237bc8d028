import * as z from 'zod/mini'
import {
  EIND_LENGTE,
  MEESTE_VERBINDINGEN,
  paarVan,
  verbindingstanden,
  type Verbinding,
  type Verbindingstand,
} from '../samenhang/verbinding.ts'
import { keuzes, vrijeRegel, vrijeTekst } from '../velden.ts'
import { bewaarvelden } from './bewaren.schema.ts'
import { domeinen } from './inhoud.ts'

export const aansluitingLengtes = { motivering: 1_000, verbindingen: 2_000, merkbaar: 2_000 }
const MEESTE_KEUZES = 40

const id = z.uuid('Kies uit de lijst')

const standUit = (typed: unknown): Verbindingstand | undefined =>
  verbindingstanden.find((stand) => stand === typed)

/** What was answered about each two that were asked about; what was left open is left out. */
const verbinding = z.pipe(
  z.optional(z.record(z.string(), z.unknown())),
  z.transform((typed = {}) =>
    Object.entries(typed).flatMap(([sleutel, waarde]): Verbinding[] => {
      const [paar, stand] = [paarVan(sleutel), standUit(waarde)]
      return paar && stand ? [{ ...paar, stand }] : []
    }),
  ),
)

/** Two that were typed; a row without the second one is empty. */
const eigen = z.pipe(
  z.optional(
    z.array(
      z.object({
        van: vrijeRegel({ max: EIND_LENGTE }),
        naar: vrijeRegel({ max: EIND_LENGTE }),
        stand: z.optional(z.unknown()),
      }),
    ),
  ),
  z.transform((rijen = []) =>
    rijen
      .filter(({ naar }) => naar !== '')
      .map(({ stand, ...paar }): Verbinding => ({ ...paar, stand: standUit(stand) ?? 'gepland' })),
  ),
)

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
    verbinding,
    eigen,
  })
  .check(
    z.refine(({ gekozen }) => gekozen.length <= MEESTE_KEUZES, {
      path: ['gekozen'],
      error: `Kies er hoogstens ${MEESTE_KEUZES}. Een paar goede keuzes zeggen meer dan veel`,
    }),
    z.refine(({ verbinding, eigen }) => verbinding.length + eigen.length <= MEESTE_VERBINDINGEN, {
      path: ['eigen.0.naar'],
      error: `Noem er samen hoogstens ${MEESTE_VERBINDINGEN}`,
    }),
  )

export type AansluitingInvoer = z.output<typeof aansluitingSchema>
