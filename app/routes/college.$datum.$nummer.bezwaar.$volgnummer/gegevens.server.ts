import { getBezwaar } from '../../../db/queries/bezwaar.ts'
import { findBezwaarpunt, findBezwaarvoorstel } from '../../../db/queries/bezwaarvoorstel.ts'
import { listCollegeleden } from '../../../db/queries/college.ts'
import { findZaakMetId } from '../../../db/queries/zaak.ts'
import { belemmeringenVoorAgendapunt, belemmeringenVoorLid } from '../../domain/besluit/besluit.ts'
import { belemmeringenVoorQuorum } from '../../domain/college/quorum.ts'
import { toDatum } from '../../domain/datum.ts'
import { can } from '../../domain/toegang.ts'
import { appendAudit } from '../../lib/audit.server.ts'
import { getBezwaarfeiten } from '../../lib/bezwaarfeiten.server.ts'
import { notFound } from '../../lib/errors.ts'
import type { Toegestaan } from '../../lib/guard.server.ts'
import { requireVergadering } from '../../lib/vergadering.server.ts'

/** An objection on the agenda with its proposal, and why it cannot be decided now. */
export async function bezwaarpunt({ db, actor, gebruiker, params, nu }: Toegestaan) {
  const { gemeente_id } = gebruiker
  const vergadering = await requireVergadering(db, gemeente_id, params.datum)
  const { nummer, volgnummer } = params
  const punt = await findBezwaarpunt(db, vergadering.id, { nummer, volgnummer })
  const zaak = punt && (await findZaakMetId(db, gebruiker, punt.aanvraag_id))
  if (!zaak) throw notFound()
  await appendAudit(db, actor, 'dossier gelezen', `aanvraag/${zaak.nummer}`)
  const vandaag = toDatum(nu)
  const leden = await listCollegeleden(db, gemeente_id, vergadering.id, punt.id)
  const zelf = leden.find(({ id }) => id === gebruiker.id)
  const bezwaar = await getBezwaar(db, punt.bezwaar_id)
  const { gegevens } = await getBezwaarfeiten(db, bezwaar, vandaag)
  const nietNu = belemmeringenVoorAgendapunt(
    {
      datum: punt.datum,
      gesloten: punt.gesloten_op !== null,
      teruggestuurd: punt.teruggestuurd_op !== null,
    },
    vandaag,
  )
  const nietZo = [
    ...belemmeringenVoorLid({
      aanwezig: zelf?.aanwezig ?? false,
      verschoond: zelf?.verschoond ?? false,
      bijAanvraag: zaak.zaakrecht !== null,
    }),
    ...belemmeringenVoorQuorum(leden),
  ]
  return {
    datum: punt.datum,
    nummer: punt.nummer,
    titel: punt.titel,
    naam: punt.naam,
    volgnummer: punt.volgnummer,
    verschonen: can(gebruiker, 'verschoning:vastleggen'),
    verschoond: leden.filter((een) => een.verschoond).map((een) => een.naam),
    besloten: punt.besluit_id !== null,
    terug: punt.terugstuurreden,
    // what was sent back is no proposal any more; the one after it is for another meeting
    voorstel: punt.teruggestuurd_op
      ? null
      : ((await findBezwaarvoorstel(db, punt.bezwaar_id)) ?? null),
    voorwaarden: gegevens.voorwaarden.map(({ sleutel, titel }) => ({ sleutel, titel })),
    lid: can(gebruiker, 'besluit:nemen'),
    belemmeringen: nietNu.length > 0 ? nietNu : nietZo,
  }
}
