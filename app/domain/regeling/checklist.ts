import type { Partijsoort } from '../aanvraag/inhoud.ts'
import type { Checklist } from './regeling.schema.ts'

export type VoorWie = {
  partijsoort: Partijsoort
  organisatiesoort: string | null
  /** Whole cents; null as long as it is not filled in. */
  gevraagd: number | null
}

/** What this applicant is asked for, given the amount and who applies: nobody is asked for more. */
export function gevraagdeStukken(checklist: Checklist, voor: VoorWie): Checklist {
  return checklist.filter(({ wanneer: { partijsoort, organisatiesoort, vanaf } }) => {
    if (partijsoort && !partijsoort.includes(voor.partijsoort)) return false
    if (organisatiesoort && !organisatiesoort.includes(voor.organisatiesoort ?? '')) return false
    return vanaf === undefined || (voor.gevraagd ?? 0) >= vanaf
  })
}
