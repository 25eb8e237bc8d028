import * as z from 'zod/mini'
import { onderdeelSoorten, type OnderdeelSoort } from '../plan/plan.ts'
import type { Voorwaarde } from '../voorwaarde/soort.ts'

const keuze = z.object({ soort: z.enum(onderdeelSoorten) })

/** The kinds of items an application has to name because a condition says so, such as a trede. */
export function vastTeLeggenSoorten(
  voorwaarden: readonly Pick<Voorwaarde, 'soort' | 'parameters'>[],
): OnderdeelSoort[] {
  return voorwaarden
    .filter(({ soort }) => soort === 'keuze_uit_plan')
    .map(({ parameters }) => keuze.parse(parameters).soort)
}
