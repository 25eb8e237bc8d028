import type { Aanvraaginhoud } from '../../app/domain/aanvraag/inhoud.ts'
import type { Db, Tx } from '../db.ts'
import { getAanvraaginhoud } from './aanvraaginhoud.ts'
import { findIndiening } from './indiening.ts'

/** The whole budget: as it was sent in, or of a draft as it stands. */
export async function getTeTonenBegroting(db: Db | Tx, aanvraagId: string) {
  const ingediend = await findIngediendeBegroting(db, aanvraagId)
  return ingediend ?? begrotingVan(await getAanvraaginhoud(db, aanvraagId))
}

/** The budget as it was sent in; nothing of a draft. */
export async function findIngediendeBegroting(db: Db | Tx, aanvraagId: string) {
  const ingediend = await findIndiening(db, aanvraagId)
  return ingediend ? begrotingVan(ingediend.inhoud) : null
}

type Begroting = Pick<Aanvraaginhoud, 'titel' | 'posten' | 'gevraagd' | 'btw'>

const begrotingVan = ({ titel, posten, gevraagd, btw }: Begroting) => ({
  titel,
  posten,
  gevraagd,
  btw: btw ?? null,
})
