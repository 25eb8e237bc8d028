import type { OnderdeelSoort } from './plan.ts'

/** The kinds that say where a plan wants to go, the plainest first. */
const soorten: OnderdeelSoort[] = [
  'uitdaging',
  'ambitie',
  'programmalijn',
  'effect',
  'spoor',
  'doel',
]

/** What a plan is about in a handful of items: those of the first of these kinds that it has. */
export function hoofdlijnen<O extends { soort: OnderdeelSoort }>(stammen: readonly O[]): O[] {
  const soort = soorten.find((kandidaat) => stammen.some((stam) => stam.soort === kandidaat))
  return stammen.filter((stam) => stam.soort === soort)
}
