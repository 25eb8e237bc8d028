import { findVordering } from '../../../db/queries/vordering.ts'
import { toDatum } from '../../domain/datum.ts'
import { notFound } from '../../lib/errors.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** The claim a page is about, in its case. */
export async function vorderinggegevens({ db, zaak, params, nu }: InZaak) {
  const vordering = await findVordering(db, zaak.id, params.vordering)
  if (!vordering) throw notFound()
  return { vordering, nummer: zaak.nummer, titel: zaak.titel, vandaag: toDatum(nu) }
}
