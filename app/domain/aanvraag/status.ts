/** Every state an application can be in. */
export const statussen = [
  'concept',
  'ingediend',
  'aanvulling_gevraagd',
  'volledig',
  'in_beoordeling',
  'beoordeeld',
  'gerangschikt',
  'voorstel',
  'besloten',
  'verleend',
  'deels_verleend',
  'direct_vastgesteld',
  'geweigerd',
  'buiten_behandeling',
  'ingetrokken_door_aanvrager',
  'vaststelling_aangevraagd',
  'vastgesteld',
  'gesloten',
] as const
export type Aanvraagstatus = (typeof statussen)[number]

type Toon = 'neutral' | 'info' | 'good' | 'warning' | 'bad'

/**
 * A status in the words of the applicant. What the municipality is still weighing stays one word for them: the steps
 * inside the assessment say nothing about its outcome.
 */
export function statuswoord(status: Aanvraagstatus): { woord: string; toon: Toon } {
  return woorden[status]
}

const inBehandeling = { woord: 'In behandeling', toon: 'info' } as const

const woorden: Record<Aanvraagstatus, { woord: string; toon: Toon }> = {
  concept: { woord: 'Nog niet ingediend', toon: 'neutral' },
  ingediend: { woord: 'Ingediend', toon: 'info' },
  aanvulling_gevraagd: { woord: 'Aanvulling gevraagd', toon: 'warning' },
  volledig: { woord: 'Compleet', toon: 'info' },
  in_beoordeling: inBehandeling,
  beoordeeld: inBehandeling,
  gerangschikt: inBehandeling,
  voorstel: inBehandeling,
  besloten: inBehandeling,
  verleend: { woord: 'Subsidie toegekend', toon: 'good' },
  deels_verleend: { woord: 'Deels toegekend', toon: 'good' },
  direct_vastgesteld: { woord: 'Subsidie toegekend', toon: 'good' },
  geweigerd: { woord: 'Niet toegekend', toon: 'bad' },
  buiten_behandeling: { woord: 'Niet behandeld', toon: 'bad' },
  ingetrokken_door_aanvrager: { woord: 'Ingetrokken', toon: 'neutral' },
  vaststelling_aangevraagd: { woord: 'Verantwoording ingediend', toon: 'info' },
  vastgesteld: { woord: 'Afgerond', toon: 'good' },
  gesloten: { woord: 'Gesloten', toon: 'neutral' },
}
