import { findAgendapunt } from '../../db/queries/agenda.ts'
import { findGenomenBesluit } from '../../db/queries/besluit.ts'
import { listCollegeleden } from '../../db/queries/college.ts'
import { lockZaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorAgendapunt, belemmeringenVoorLid } from '../domain/besluit/besluit.ts'
import { belemmeringenVoorQuorum } from '../domain/college/quorum.ts'
import { toDatum } from '../domain/datum.ts'
import { can, type Recht } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** An item of a meeting: the meeting and the number of the case. */
export type Punt = { vergadering_id: string; nummer: string }

/**
 * What every act of the college on an item begins with: may this person; then the case is held, so that a twin waits
 * and then sees what was decided.
 */
export async function lockAgendapunt(tx: Tx, { gebruiker }: Actor, punt: Punt, recht: Recht) {
  if (!can(gebruiker, recht)) throw forbidden()
  const gevonden = await findAgendapunt(tx, punt.vergadering_id, punt.nummer)
  const zaak = gevonden && (await lockZaak(tx, gebruiker, gevonden.aanvraag_id))
  if (!zaak) throw notFound()
  // Read again: what was waited for may have decided it.
  const agendapunt = (await findAgendapunt(tx, punt.vergadering_id, punt.nummer)) ?? gevonden
  await refuseBesloten(tx, zaak.id)
  return { zaak, agendapunt }
}

/** Two who decide at the same time: the second one reads what the first decided, and keeps what was typed. */
export async function refuseBesloten(tx: Tx, aanvraagId: string) {
  const besluit = await findGenomenBesluit(tx, aanvraagId)
  if (!besluit) return
  const tekst = 'Over deze aanvraag is intussen al besloten.'
  throw new Refusal([{ code: 'al-besloten', tekst }], { status: 409, data: { besluit } })
}

type Gehouden = Awaited<ReturnType<typeof lockAgendapunt>>

/** Refuses where the college cannot act now, or not through this member: the day, recusal, enough members. */
export async function requireCollege(
  tx: Tx,
  { gebruiker, nu }: Actor,
  { zaak, agendapunt }: Gehouden,
) {
  const leden = await listCollegeleden(
    tx,
    zaak.gemeente_id,
    agendapunt.vergadering_id,
    agendapunt.id,
  )
  const zelf = leden.find(({ id }) => id === gebruiker.id)
  const belemmeringen = [
    ...belemmeringenVoorAgendapunt(
      {
        datum: agendapunt.datum,
        gesloten: agendapunt.gesloten_op !== null,
        aangehouden: agendapunt.aangehouden_tot,
        teruggestuurd: agendapunt.teruggestuurd_op !== null || zaak.status !== 'voorstel',
      },
      toDatum(nu),
    ),
    ...belemmeringenVoorLid({
      aanwezig: zelf?.aanwezig ?? false,
      verschoond: zelf?.verschoond ?? false,
      bijAanvraag: zaak.zaakrecht !== null,
    }),
    ...belemmeringenVoorQuorum(leden),
  ]
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  return leden
}
