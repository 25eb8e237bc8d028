import { lockRegeling } from '../../db/queries/regelingversie.ts'
import { lockRondezaken } from '../../db/queries/ronde.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'
import { findRonde, getRonde } from '../lib/ronde.server.ts'
import { lotingVanDag, lotingVanRonde } from '../lib/verdeling.server.ts'
import { findVolgorde } from '../lib/volgorde.server.ts'

/** What every act on a round begins with: may this person, and then the scheme and all its applications are held. */
export async function lockRonde(
  tx: Tx,
  { gebruiker, nu }: Actor,
  regeling_id: string,
  versie: number | null = null,
) {
  if (!can(gebruiker, 'ronde:rangschikken')) throw forbidden()
  const { gemeente_id } = gebruiker
  await lockRegeling(tx, gemeente_id, regeling_id)
  const vandaag = toDatum(nu)
  const ronde = await findRonde(tx, gemeente_id, regeling_id, vandaag, versie)
  if (!ronde) throw notFound()
  await lockRondezaken(tx, ronde.regeling.versie_id)
  // read after the wait: what was judged or decided meanwhile counts
  return getRonde(tx, gemeente_id, ronde.regeling.versie_id, vandaag)
}

/** What lots are drawn for in a scheme, held like a round: a tie in a round, or a day that does not fit. */
export async function lockTeLoten(
  tx: Tx,
  actor: Actor,
  regeling_id: string,
  versie: number | null = null,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'ronde:rangschikken')) throw forbidden()
  const { gemeente_id } = gebruiker
  if (await findRonde(tx, gemeente_id, regeling_id, toDatum(nu), versie))
    return lotingVanRonde(await lockRonde(tx, actor, regeling_id, versie))
  await lockRegeling(tx, gemeente_id, regeling_id)
  const volgorde = await findVolgorde(tx, gemeente_id, regeling_id, toDatum(nu))
  if (!volgorde) throw notFound()
  return lotingVanDag(volgorde)
}
