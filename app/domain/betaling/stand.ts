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

/** The same for who waits for the money. */
export const termijnwoordAanvrager: Record<Termijnstand, { naam: string; toon: Toon }> = {
  vrijgegeven: { naam: 'Betaald', toon: 'good' },
  klaargezet: { naam: 'Wordt betaald', toon: 'info' },
  opnieuw_klaarzetten: { naam: 'Wordt betaald', toon: 'info' },
  vervallen: { naam: 'Verrekend', toon: 'neutral' },
  wacht_op_verzending: { naam: 'Komt later', toon: 'neutral' },
  later: { naam: 'Komt later', toon: 'neutral' },
  wacht_op_verslag: { naam: 'Na uw verslag', toon: 'neutral' },
  wacht_op_rekening: { naam: 'Wacht op uw rekening', toon: 'warning' },
  klaar_te_zetten: { naam: 'Wordt betaald', toon: 'info' },
}
