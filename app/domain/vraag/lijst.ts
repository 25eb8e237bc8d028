import type { Vraagregel, Vraagsectie } from './vraag.ts'
import { aanvragervragen, indieningvragen } from './lijst-aanvrager.ts'
import { begrotingvragen } from './lijst-begroting.ts'
import { criteriumvragen, partnervragen } from './lijst-samen.ts'
import { aansluitingvragen, planvragen } from './lijst-plan.ts'

/** Every question the platform can ask in an application, in order. Documents are in the checklist of a scheme. */
export const vragenlijst: Record<Exclude<Vraagsectie, 'bijlagen'>, Record<string, Vraagregel>> = {
  projectplan: planvragen,
  aansluiting: aansluitingvragen,
  samenwerkingsverband: partnervragen,
  evaluatiecriteria: criteriumvragen,
  begroting: begrotingvragen,
  aanvrager: aanvragervragen,
  indiening: indieningvragen,
}
