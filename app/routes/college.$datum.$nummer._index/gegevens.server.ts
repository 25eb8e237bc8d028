import { findAgendapunt } from '../../../db/queries/agenda.ts'
import { findGenomenBesluit } from '../../../db/queries/besluit.ts'
import { listCollegeleden } from '../../../db/queries/college.ts'
import { findZaakMetId } from '../../../db/queries/zaak.ts'
import { belemmeringenVoorAgendapunt, belemmeringenVoorLid } from '../../domain/besluit/besluit.ts'
import { belemmeringenVoorQuorum } from '../../domain/college/quorum.ts'
import { toDatum } from '../../domain/datum.ts'
import { can } from '../../domain/toegang.ts'
import { appendAudit } from '../../lib/audit.server.ts'
import { notFound } from '../../lib/errors.ts'
import type { Toegestaan } from '../../lib/guard.server.ts'
import { requireVergadering } from '../../lib/vergadering.server.ts'
import { findVoorstelstuk } from '../../lib/voorstelstuk.server.ts'

/** One item of a meeting with its proposal, who takes part in it, and why it cannot be decided now. */
export async function puntgegevens({ db, actor, gebruiker, params, nu }: Toegestaan) {
  const { gemeente_id } = gebruiker
  const vergadering = await requireVergadering(db, gemeente_id, params.datum)
  const punt = await findAgendapunt(db, vergadering.id, params.nummer ?? '')
  const zaak = punt && (await findZaakMetId(db, gebruiker, punt.aanvraag_id))
  if (!zaak) throw notFound()
  await appendAudit(db, actor, 'dossier gelezen', `aanvraag/${zaak.nummer}`)
  const leden = await listCollegeleden(db, gemeente_id, vergadering.id, punt.id)
  const zelf = leden.find(({ id }) => id === gebruiker.id)
  const stuk = punt.teruggestuurd_op ? null : await findVoorstelstuk(db, punt.aanvraag_id)
  const nietNu = belemmeringenVoorAgendapunt(
    {
      datum: punt.datum,
      gesloten: punt.gesloten_op !== null,
      teruggestuurd: punt.teruggestuurd_op !== null,
      aangehouden: punt.aangehouden_tot,
    },
    toDatum(nu),
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
    nummer: punt.nummer,
    titel: punt.titel,
    datum: punt.datum,
    besluit: punt.besluit_id ? ((await findGenomenBesluit(db, zaak.id)) ?? null) : null,
    terug: punt.terugstuurreden,
    stuk: stuk && metToen(stuk, punt),
    leden,
    verschoningen: punt.verschoningen,
    lid: can(gebruiker, 'besluit:nemen'),
    verschonen: can(gebruiker, 'verschoning:vastleggen'),
    belemmeringen: nietNu.length > 0 ? nietNu : nietZo,
  }
}

type Stuk = NonNullable<Awaited<ReturnType<typeof findVoorstelstuk>>>
type Punt = NonNullable<Awaited<ReturnType<typeof findAgendapunt>>>

/** What was decided is shown with the ceiling as it then was, not as it became since. */
function metToen(stuk: Stuk, { besloten_bedrag, plafond_vastgelegd }: Punt): Stuk {
  if (besloten_bedrag === null || plafond_vastgelegd === null || !stuk.plafond) return stuk
  return { ...stuk, plafond: { ...stuk.plafond, vastgelegd: plafond_vastgelegd - besloten_bedrag } }
}
