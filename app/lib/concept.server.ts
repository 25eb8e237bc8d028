import { redirect } from '@remix-run/node'
import type { Zaak } from '../../db/queries/zaak.ts'

/** Sections are filled in until the application is submitted; after that the overview says how it stands. */
export function requireConcept({ nummer, status }: Zaak) {
  if (status !== 'concept') throw redirect(`/aanvragen/${nummer}`, 303)
}
