import { listCollegeleden } from '../../../db/queries/college.ts'
import { findZaakMetId } from '../../../db/queries/zaak.ts'
import { belemmeringenVoorCollege } from '../../domain/college/vervolg.ts'
import { toDatum } from '../../domain/datum.ts'
import { can } from '../../domain/toegang.ts'
import { appendAudit } from '../../lib/audit.server.ts'
import { notFound } from '../../lib/errors.ts'
import type { Toegestaan } from '../../lib/guard.server.ts'
import { requireVervolgpunt } from '../../lib/vervolgpunt.server.ts'
import { findWijzigingsstuk } from '../../lib/wijzigingsstuk.server.ts'

/** A change on the agenda with its proposal, who takes part in it, and why it cannot be decided now. */
export async function wijzigingspunt({ db, actor, gebruiker, params, nu }: Toegestaan) {
  const { gemeente_id } = gebruiker
  const { punt, adres } = await requireVervolgpunt(db, gemeente_id, params, 'wijziging')
  const zaak = await findZaakMetId(db, gebruiker, punt.aanvraag_id)
  if (!zaak) throw notFound()
  await appendAudit(db, actor, 'dossier gelezen', `aanvraag/${zaak.nummer}`)
  const leden = await listCollegeleden(db, gemeente_id, punt.vergadering_id, punt.id)
  const { besloten, besloten_bedrag, besloten_op, vastgelegd_door } = punt
  return {
    nummer: punt.nummer,
    titel: punt.titel,
    regeling: punt.regeling,
    datum: punt.datum,
    adres,
    besluit:
      besloten && besloten_op
        ? {
            uitkomst: besloten,
            bedrag: besloten_bedrag ?? 0,
            moment: besloten_op,
            door: vastgelegd_door,
          }
        : null,
    terug: punt.terugstuurreden,
    aangehouden: punt.aanhoudreden,
    stuk: await findWijzigingsstuk(db, punt),
    leden,
    verschoningen: punt.verschoningen,
    lid: can(gebruiker, 'besluit:nemen'),
    verschonen: can(gebruiker, 'verschoning:vastleggen'),
    belemmeringen: belemmeringenVoorCollege(
      punt,
      leden,
      { lid: gebruiker.id, bijAanvraag: zaak.zaakrecht !== null },
      toDatum(nu),
    ),
  }
}
