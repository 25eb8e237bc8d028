import { findAgendapunt } from '../../db/queries/agenda.ts'
import { findGenomenBesluit } from '../../db/queries/besluit.ts'
import { listCollegeleden } from '../../db/queries/college.ts'
import { lockZaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorCollege } from '../domain/college/agendapunt.ts'
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
export async function lockAgendapunt(tx: Tx, { gebruiker }: Actor, waar: Punt, recht: Recht) {
  if (!can(gebruiker, recht)) throw forbidden()
  const gevonden = await findAgendapunt(tx, waar.vergadering_id, waar.nummer)
  const zaak = gevonden && (await lockZaak(tx, gebruiker, gevonden.aanvraag_id))
  if (!zaak) throw notFound()
  // Read again: what was waited for may have decided it.
  const punt = (await findAgendapunt(tx, waar.vergadering_id, waar.nummer)) ?? gevonden
  await refuseBesloten(tx, zaak.id)
  return { zaak, punt }
}

/** Two who decide at the same time: the second one reads what the first decided, and keeps what was typed. */
export async function refuseBesloten(tx: Tx, aanvraagId: string) {
  const besluit = await findGenomenBesluit(tx, aanvraagId)
  if (!besluit) return
  const tekst = 'Over deze aanvraag is intussen al besloten.'
  throw new Refusal([{ code: 'al-besloten', tekst }], { status: 409, data: { besluit } })
}

/** The same for what only the college does; a case that was taken back has no proposal any more. */
export async function lockCollegevoorstel(tx: Tx, actor: Actor, waar: Punt) {
  const { zaak, punt } = await lockAgendapunt(tx, actor, waar, 'besluit:nemen')
  const teruggestuurd_op = zaak.status === 'voorstel' ? punt.teruggestuurd_op : actor.nu
  const leden = await requireCollege(tx, actor, zaak, { ...punt, teruggestuurd_op })
  return { zaak, punt, leden }
}

type Zaak = { gemeente_id: string; zaakrecht: unknown }
type Gehouden = { id: string; vergadering_id: string } & Parameters<
  typeof belemmeringenVoorCollege
>[0]

/** Refuses where the college cannot act now, or not through this member: the day, recusal, enough members. */
export async function requireCollege(
  tx: Tx,
  { gebruiker, nu }: Actor,
  { gemeente_id, zaakrecht }: Zaak,
  punt: Gehouden,
) {
  const leden = await listCollegeleden(tx, gemeente_id, punt.vergadering_id, punt.id)
  const belemmeringen = belemmeringenVoorCollege(
    punt,
    leden,
    { lid: gebruiker.id, bijAanvraag: zaakrecht !== null },
    toDatum(nu),
  )
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  return leden
}
