import type { Rekeningstand } from '../betaling/termijn.ts'

type Toon = 'neutral' | 'info' | 'good' | 'warning' | 'bad'

/** How an account stands, in words for both sides. */
export const rekeningwoord: Record<Rekeningstand, { naam: string; toon: Toon }> = {
  geen: { naam: 'Nog niet opgegeven', toon: 'warning' },
  te_bevestigen: { naam: 'Wacht op controle', toon: 'info' },
  bevestigd: { naam: 'Bevestigd', toon: 'good' },
  afgewezen: { naam: 'Afgewezen', toon: 'bad' },
}
