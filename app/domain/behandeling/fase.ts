import type { Aanvraagstatus } from '../aanvraag/status.ts'

const toeTeWijzen: readonly string[] = ['volledig', 'in_beoordeling'] satisfies Aanvraagstatus[]
const voorTeStellen: readonly string[] = [
  'beoordeeld',
  'gerangschikt',
  'voorstel',
] satisfies Aanvraagstatus[]

/** The application is complete and not yet assessed by both: assessors can be assigned. */
export const isToeTeWijzen = (status: string) => toeTeWijzen.includes(status)

/** Both assessments are in and nothing has been decided: a proposal can be drawn up. */
export const isVoorTeStellen = (status: string) => voorTeStellen.includes(status)
