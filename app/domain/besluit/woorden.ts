import { euro } from '../opmaak.ts'
import type { Besluituitkomst } from './besluit.ts'
import type { Uitkomst } from './voorstel.ts'

/** What each outcome is called in a choice. */
export const uitkomstnamen: Record<Uitkomst, string> = {
  verlenen: 'Verlenen',
  deels_verlenen: 'Deels verlenen',
  weigeren: 'Weigeren',
}

/** What was decided, as a status. */
export const besluitwoorden: Record<Besluituitkomst, { naam: string; toon: 'good' | 'bad' }> = {
  verleend: { naam: 'Verleend', toon: 'good' },
  deels_verleend: { naam: 'Deels verleend', toon: 'good' },
  geweigerd: { naam: 'Geweigerd', toon: 'bad' },
  buiten_behandeling: { naam: 'Niet in behandeling genomen', toon: 'bad' },
  vastgesteld: { naam: 'Vastgesteld', toon: 'good' },
  niet_ontvankelijk: { naam: 'Bezwaar niet behandeld', toon: 'bad' },
  ongegrond: { naam: 'Bezwaar ongegrond', toon: 'bad' },
  gegrond: { naam: 'Bezwaar gegrond', toon: 'good' },
  gewijzigd: { naam: 'Subsidie gewijzigd', toon: 'good' },
  ingetrokken: { naam: 'Subsidie ingetrokken', toon: 'bad' },
  niet_gewijzigd: { naam: 'Verzoek afgewezen', toon: 'bad' },
}

/** What is proposed, in one line. */
export function dictumzin(uitkomst: Uitkomst, bedrag: number, gevraagd: number): string {
  if (uitkomst === 'weigeren') return `Weigeren: ${euro(gevraagd)} is gevraagd`
  if (uitkomst === 'verlenen') return `Verlenen: ${euro(bedrag)}, alles wat is gevraagd`
  return `Deels verlenen: ${euro(bedrag)} van de ${euro(gevraagd)}`
}
