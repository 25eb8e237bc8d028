import type { Belemmering } from '../belemmering.ts'
import type { Aanvraagstatus } from '../aanvraag/status.ts'
import type { Zaakrecht } from '../toegang.ts'
import { andereKant, type Kant } from './criterium.ts'

/** Somebody at the table, and all that decides whether they may speak for this side. */
export type Tafelgenoot = {
  id: string
  kant: Kant
  is_medewerker: boolean
  /** What they may do as one of the applicants. */
  zaakrecht: Zaakrecht | null
  /** What else they do in this case for the municipality. */
  taken: readonly string[]
  /** The sides they already spoke for. */
  kanten: readonly Kant[]
}

/**
 * States in which both sides can work on the evaluation plan. While the assessors judge, what they read stays
 * as it is; after the award both sides may change it together.
 */
export const overlegstatussen = [
  'concept',
  'ingediend',
  'aanvulling_gevraagd',
  'volledig',
  'verleend',
  'deels_verleend',
] as const satisfies readonly Aanvraagstatus[]

export const isOverlegOpen = (status: string) => overlegstatussen.some((een) => een === status)

/** Why this person cannot speak for this side in this case now. */
export function belemmeringenVoorOverleg(persoon: Tafelgenoot, status: string): Belemmering[] {
  const belemmeringen: Belemmering[] = []
  if (!isOverlegOpen(status))
    belemmeringen.push({
      code: 'overleg-gesloten',
      tekst: 'Aan de evaluatiecriteria kunt u nu niets veranderen.',
    })
  if (persoon.kanten.includes(andereKant(persoon.kant)))
    belemmeringen.push({
      code: 'beide-kanten',
      tekst: `U deed in deze zaak al mee namens ${namens(andereKant(persoon.kant))}. Laat een ander dit doen.`,
    })
  if (persoon.kant === 'gemeente') belemmeringen.push(...onpartijdig(persoon))
  return belemmeringen
}

const namens = (kant: Kant) => (kant === 'gemeente' ? 'de gemeente' : 'het initiatief')

function onpartijdig({ zaakrecht, taken }: Tafelgenoot): Belemmering[] {
  const belemmeringen: Belemmering[] = []
  if (zaakrecht !== null && zaakrecht !== 'helper')
    belemmeringen.push({
      code: 'eigen-aanvraag',
      tekst: 'Dit is uw eigen aanvraag. Een collega overlegt namens de gemeente.',
      grondslag: 'Awb 2:4',
    })
  if (taken.includes('beoordelaar') || taken.includes('bezwaarbehandelaar'))
    belemmeringen.push({
      code: 'beoordelaar',
      tekst: 'U beoordeelt deze zaak. Wie beoordeelt, stelt de criteria niet mee op.',
      grondslag: 'Awb 2:4',
    })
  return belemmeringen
}
