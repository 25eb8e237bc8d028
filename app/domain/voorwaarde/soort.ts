import * as z from 'zod/mini'
import type { Aanvraaginhoud } from '../aanvraag/inhoud.ts'
import type { Sectienaam } from '../aanvraag/secties.ts'
import type { Bron, Uitslag } from '../bevinding.ts'
import type { Datum } from '../datum.ts'
import type { Gewicht } from './gewicht.ts'
import type { Parameterveld } from './parameterveld.ts'

export type { Uitslag }

/** A condition of a scheme: its kind says how it is checked, its parameters how strict, its weight what follows. */
export type Voorwaarde = {
  sleutel: string
  soort: string
  titel: string
  tekst: string
  artikel: string
  gewicht: Gewicht
  parameters: unknown
  bron: Bron
}

/** What a kind is called, what it looks at in one sentence, and how its parameters are asked for. */
type Beschrijving<P> = {
  naam: string
  controleert: string
  /** The section in which one answers. */
  waar: Sectienaam | ((parameters: P) => Sectienaam)
  velden: { [Naam in keyof P]-?: Parameterveld }
}

/** How one kind of condition is checked, and what its parameters look like. */
export type Voorwaardesoort = {
  naam: string
  controleert: string
  velden: Record<string, Parameterveld>
  parameters: z.ZodMiniType
  waar: (parameters: unknown) => Sectienaam
  toets: (inhoud: Aanvraaginhoud, parameters: unknown, peildatum: Datum) => Uitslag
}

/** Makes a kind from the shape of its parameters, the rule and its description; other parameters throw. */
export function voorwaardesoort<S extends z.ZodMiniType<object>>(
  parameters: S,
  toets: (inhoud: Aanvraaginhoud, parameters: z.output<S>, peildatum: Datum) => Uitslag,
  { naam, controleert, waar, velden }: Beschrijving<z.output<S>>,
): Voorwaardesoort {
  return {
    naam,
    controleert,
    velden,
    parameters,
    waar: (gegeven) => (typeof waar === 'function' ? waar(parameters.parse(gegeven)) : waar),
    toets: (inhoud, gegeven, peildatum) => toets(inhoud, parameters.parse(gegeven), peildatum),
  }
}

/** A whole number as a parameter, with the instruction for who composes the scheme. */
export const heel = (minimum: number, maximum = 1_000) =>
  z
    .int(`Vul een heel getal in, ten minste ${minimum}`)
    .check(
      z.minimum(minimum, `Vul ${minimum} of meer in`),
      z.maximum(maximum, `Vul ${maximum} of minder in`),
    )

/** A text that says something: more than white space. */
export const gevuld = (tekst: string) => tekst.trim() !== ''

/** Names in a sentence: "A", "A en B", "A, B en C". */
export function opsomming(namen: readonly string[]): string {
  const [laatste, ...eerdere] = namen.toReversed()
  if (eerdere.length === 0) return laatste ?? ''
  return `${eerdere.toReversed().join(', ')} en ${laatste}`
}

/** The same where one of them is meant: "A, B of C". */
export const keuzeUit = (namen: readonly string[]) =>
  opsomming(namen).replace(/ en (?=[^,]*$)/, ' of ')
