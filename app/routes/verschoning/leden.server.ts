import { listCollegeleden } from '../../../db/queries/college.ts'
import { can } from '../../domain/toegang.ts'
import type { Toegestaan } from '../../lib/guard.server.ts'

/** Of whom this person may record a recusal: a member of themselves, the secretary of everybody. */
export async function ledenOmTeVerschonen(
  { db, gebruiker }: Toegestaan,
  punt: { id: string; vergadering_id: string },
) {
  const leden = await listCollegeleden(db, gebruiker.gemeente_id, punt.vergadering_id, punt.id)
  const namensAnderen = can(gebruiker, 'college:agenderen')
  return leden.filter(({ id, verschoond }) => !verschoond && (namensAnderen || id === gebruiker.id))
}
