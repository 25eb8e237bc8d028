import type { Aanvraagstatus } from './status.ts'

export type Statustoon = 'neutral' | 'info' | 'good' | 'warning' | 'bad'

/** The state in the words of the municipality, each step by its own name, and the tone in which it is shown. */
export const statusnaam: Record<Aanvraagstatus, { naam: string; toon: Statustoon }> = {
  concept: { naam: 'Concept', toon: 'neutral' },
  ingediend: { naam: 'Ontvangen', toon: 'info' },
  aanvulling_gevraagd: { naam: 'Aanvulling gevraagd', toon: 'warning' },
  volledig: { naam: 'Volledig', toon: 'info' },
  in_beoordeling: { naam: 'In beoordeling', toon: 'info' },
  beoordeeld: { naam: 'Beoordeeld', toon: 'info' },
  gerangschikt: { naam: 'Gerangschikt', toon: 'info' },
  voorstel: { naam: 'Voorstel gemaakt', toon: 'info' },
  besloten: { naam: 'Besluit genomen', toon: 'info' },
  verleend: { naam: 'Verleend', toon: 'good' },
  deels_verleend: { naam: 'Deels verleend', toon: 'good' },
  direct_vastgesteld: { naam: 'Verleend en vastgesteld', toon: 'good' },
  geweigerd: { naam: 'Geweigerd', toon: 'bad' },
  buiten_behandeling: { naam: 'Niet in behandeling', toon: 'bad' },
  ingetrokken_door_aanvrager: { naam: 'Ingetrokken', toon: 'neutral' },
  vaststelling_aangevraagd: { naam: 'Verantwoording ontvangen', toon: 'info' },
  vastgesteld: { naam: 'Vastgesteld', toon: 'good' },
  gesloten: { naam: 'Gesloten', toon: 'neutral' },
}

/** States in which the municipality has a decision to prepare or to take: the work of the worklist. */
export const werkstatussen = [
  'ingediend',
  'aanvulling_gevraagd',
  'volledig',
  'in_beoordeling',
  'beoordeeld',
  'gerangschikt',
  'voorstel',
  'besloten',
  'vaststelling_aangevraagd',
] as const satisfies readonly Aanvraagstatus[]
