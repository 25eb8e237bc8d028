import type { Db, Tx } from '../db.ts'
import { getAanvraaginhoud } from './aanvraaginhoud.ts'
import { findIndiening } from './indiening.ts'

/** The whole budget: as it was sent in, or of a draft as it stands. */
export async function getTeTonenBegroting(db: Db | Tx, aanvraagId: string) {
  const ingediend = await findIndiening(db, aanvraagId)
  const { titel, posten, gevraagd, btw } =
    ingediend?.inhoud ?? (await getAanvraaginhoud(db, aanvraagId))
  return { titel, posten, gevraagd, btw: btw ?? null }
}
