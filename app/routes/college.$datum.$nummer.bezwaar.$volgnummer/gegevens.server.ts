import { listCollegeleden } from '../../../db/queries/college.ts'
import { findZaakMetId } from '../../../db/queries/zaak.ts'
import { belemmeringenVoorCollege } from '../../domain/college/vervolg.ts'
import { toDatum } from '../../domain/datum.ts'
import { can } from '../../domain/toegang.ts'
import { appendAudit } from '../../lib/audit.server.ts'
import { findBezwaarstuk } from '../../lib/bezwaarstuk.server.ts'
import { notFound } from '../../lib/errors.ts'
import type { Toegestaan } from '../../lib/guard.server.ts'
import { requireVervolgpunt } from '../../lib/vervolgpunt.server.ts'

/** An objection on the agenda with its proposal, and why it cannot be decided now. */
export async function bezwaarpunt({ db, actor, gebruiker, params, nu }: Toegestaan) {
  const { gemeente_id } = gebruiker
  const { punt, adres } = await requireVervolgpunt(db, gemeente_id, params, 'bezwaar')
  const zaak = await findZaakMetId(db, gebruiker, punt.aanvraag_id)
  if (!zaak) throw notFound()
  await appendAudit(db, actor, 'dossier gelezen', `aanvraag/${zaak.nummer}`)
  const vandaag = toDatum(nu)
  const leden = await listCollegeleden(db, gemeente_id, punt.vergadering_id, punt.id)
  return {
    datum: punt.datum,
    nummer: punt.nummer,
    titel: punt.titel,
    naam: punt.naam,
    adres,
    verschonen: can(gebruiker, 'verschoning:vastleggen'),
    verschoond: leden.filter((een) => een.verschoond).map((een) => een.naam),
    besloten: punt.besluit_id !== null,
    terug: punt.terugstuurreden,
    aangehouden: punt.aanhoudreden,
    stuk: await findBezwaarstuk(db, punt, vandaag),
    lid: can(gebruiker, 'besluit:nemen'),
    belemmeringen: belemmeringenVoorCollege(
      punt,
      leden,
      { lid: gebruiker.id, bijAanvraag: zaak.zaakrecht !== null },
      vandaag,
    ),
  }
}
