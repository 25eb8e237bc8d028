import * as z from 'zod/mini'
import type { Aanvraaginhoud } from '../aanvraag/inhoud.ts'
import type { Bevinding, Bron } from '../bevinding.ts'

/** A condition of a scheme: its kind says how it is checked, its parameters how strict. */
export type Voorwaarde = {
  sleutel: string
  soort: string
  titel: string
  tekst: string
  artikel: string
  parameters: unknown
  bron: Bron
}

export type Uitslag = Pick<Bevinding, 'uitkomst' | 'reden' | 'bewijs' | 'wat_helpt'>

/** How one kind of condition is checked, and what its parameters look like. */
export type Voorwaardesoort = {
  parameters: z.ZodMiniType
  toets: (inhoud: Aanvraaginhoud, parameters: unknown) => Uitslag
}

/** Makes a kind from the shape of its parameters and the rule; parameters of another shape throw. */
export function voorwaardesoort<S extends z.ZodMiniType>(
  parameters: S,
  toets: (inhoud: Aanvraaginhoud, parameters: z.output<S>) => Uitslag,
): Voorwaardesoort {
  return { parameters, toets: (inhoud, gegeven) => toets(inhoud, parameters.parse(gegeven)) }
}

/** A text that says something: more than white space. */
export const gevuld = (tekst: string) => tekst.trim() !== ''

/** Names in a sentence: "A", "A en B", "A, B en C". */
export function opsomming(namen: readonly string[]): string {
  const [laatste, ...eerdere] = namen.toReversed()
  if (eerdere.length === 0) return laatste ?? ''
  return `${eerdere.toReversed().join(', ')} en ${laatste}`
}
