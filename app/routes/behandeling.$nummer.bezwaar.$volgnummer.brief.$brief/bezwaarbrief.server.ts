import { toDatum } from '../../domain/datum.ts'
import { berichtAlsBrief } from '../../domain/brief/bericht-als-brief.ts'
import { requireBezwaar } from '../../lib/bezwaar.server.ts'
import { notFound } from '../../lib/errors.ts'
import type { InZaak } from '../../lib/guard.server.ts'
import { findBezwaarbrief } from '../../../db/queries/bezwaarbrief.ts'
import { getGemeente } from '../../../db/queries/gemeente.ts'

/** The letter on paper that goes with an objection, with the day on it and whether it was posted. */
export async function bezwaarbriefVan(toegang: InZaak) {
  const { db, zaak, params } = toegang
  const { id, naam, straat, postcode_plaats } = await requireBezwaar(toegang)
  const rij = await findBezwaarbrief(db, id, params.brief ?? '')
  if (!rij) throw notFound()
  const { moment, verzonden_op, onderwerp, tekst } = rij
  const datum = toDatum(moment)
  const brief = berichtAlsBrief(
    { onderwerp, tekst, datum, nummer: zaak.nummer },
    {
      gemeente: await getGemeente(db, zaak.gemeente_id),
      aan: [naam, straat, postcode_plaats].filter(Boolean),
    },
  )
  return { brief, datum, verzonden_op }
}
