import { findPapier } from '../../db/queries/papier.ts'
import { datumVoluit } from '../domain/opmaak.ts'
import { can } from '../domain/toegang.ts'
import type { InZaak } from './guard.server.ts'

/** The day on which this came in on paper, for the official who is entering it; null for everybody else. */
export async function papierinvoer({ db, zaak, gebruiker }: InZaak): Promise<string | null> {
  if (zaak.status !== 'concept' || zaak.zaakrecht !== 'helper') return null
  if (!can(gebruiker, 'papier:invoeren')) return null
  const papier = await findPapier(db, zaak.id)
  return papier ? datumVoluit(papier.ontvangen_op) : null
}
