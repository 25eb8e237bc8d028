import type { Partijsoort } from '../aanvraag/inhoud.ts'
import type { Checklist, ChecklistItem } from '../regeling/regeling.schema.ts'

/** On what it depends what an applicant is asked for: who applies, and for how much. */
export type Aanvrager = {
  partijsoort: Partijsoort
  organisatiesoort: string | null
  gevraagd: number
}

/** What this applicant is asked for under the scheme: no more than the amount and the kind of applicant justify. */
export function gevraagdeStukken(checklist: Checklist, aanvrager: Aanvrager): ChecklistItem[] {
  return checklist.filter(({ wanneer }) => {
    const { partijsoort, organisatiesoort, vanaf = 0 } = wanneer
    return (
      (!partijsoort || partijsoort.includes(aanvrager.partijsoort)) &&
      (!organisatiesoort || organisatiesoort.includes(aanvrager.organisatiesoort ?? '')) &&
      aanvrager.gevraagd >= vanaf
    )
  })
}
