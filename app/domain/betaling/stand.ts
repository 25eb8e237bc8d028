import type { Termijnstand } from './termijn.ts'

type Toon = 'neutral' | 'info' | 'good' | 'warning' | 'bad'

/** The state of a part of the schedule in words, and the tone in which it is shown. */
export const termijnwoord: Record<Termijnstand, { naam: string; toon: Toon }> = {
  vrijgegeven: { naam: 'Vrijgegeven', toon: 'good' },
  klaargezet: { naam: 'Wacht op vrijgave', toon: 'info' },
  opnieuw_klaarzetten: { naam: 'Opnieuw klaarzetten', toon: 'warning' },
  vervallen: { naam: 'Verrekend bij vaststelling', toon: 'neutral' },
  wacht_op_verzending: { naam: 'Besluit nog niet verzonden', toon: 'neutral' },
  later: { naam: 'Later', toon: 'neutral' },
  wacht_op_verslag: { naam: 'Wacht op verslag', toon: 'neutral' },
  wacht_op_rekening: { naam: 'Wacht op rekeningnummer', toon: 'warning' },
  klaar_te_zetten: { naam: 'Klaar te zetten', toon: 'info' },
}
