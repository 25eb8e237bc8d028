import type { Demozaak } from '../zaak.ts'

/** What the demo cases of Leusden have in common. */
export const leusdens = {
  gemeente: 'leusden',
  regeling: 'leusden-saamhorigheid',
  dekking: [],
  partners: [],
  criteria: [],
} satisfies Partial<Demozaak>
