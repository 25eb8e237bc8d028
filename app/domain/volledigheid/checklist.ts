import type { Partijsoort } from '../aanvraag/inhoud.ts'
import type { Checklist, ChecklistItem, Wanneer } from '../regeling/regeling.schema.ts'

/** On what it depends what an applicant is asked for: who applies, and for how much. */
export type Aanvrager = {
  soort: Partijsoort
  organisatiesoort?: string | null
  /** In cents; nothing as long as it is not known. */
  gevraagd: number | null
}

/** What this applicant is asked for under the scheme: no more than the amount and the kind of applicant justify. */
export function gevraagdeStukken(checklist: Checklist, aanvrager: Aanvrager): ChecklistItem[] {
  return checklist.filter(({ wanneer }) => geldtVoor(wanneer, aanvrager))
}

/** Whether all of it holds for this applicant. */
export function geldtVoor(
  { partijsoort, organisatiesoort, vanaf = 0 }: Wanneer,
  aanvrager: Aanvrager,
): boolean {
  return (
    (!partijsoort || partijsoort.includes(aanvrager.soort)) &&
    (!organisatiesoort || organisatiesoort.includes(aanvrager.organisatiesoort ?? '')) &&
    (aanvrager.gevraagd ?? 0) >= vanaf
  )
}
