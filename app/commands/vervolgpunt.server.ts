import { getBezwaar } from '../../db/queries/bezwaar.ts'
import { findVervolgpunt, type Vervolgplaats } from '../../db/queries/vervolgpunt.ts'
import { lockZaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorBehandelen } from '../domain/bezwaar/bezwaar.ts'
import { besluitOp } from '../domain/college/agendapunt.ts'
import { can, type Recht } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { requireCollege } from './agendapunt.server.ts'

/**
 * What every act on an objection or a change on an agenda begins with: may this person; then the case is held, so that
 * a twin waits and then sees what was decided.
 */
export async function lockVervolgpunt(
  tx: Tx,
  { gebruiker }: Actor,
  waar: Vervolgplaats,
  recht: Recht,
) {
  if (!can(gebruiker, recht)) throw forbidden()
  const gevonden = await findVervolgpunt(tx, waar)
  const zaak = gevonden && (await lockZaak(tx, gebruiker, gevonden.aanvraag_id))
  // read again: what was waited for may have decided it, held it or sent it back
  const punt = zaak && (await findVervolgpunt(tx, waar))
  if (!zaak || !punt) throw notFound()
  const besluit = besluitOp(punt)
  if (besluit) throw new Refusal([alBesloten], { status: 409, data: { besluit } })
  return { zaak, punt }
}

/** The same for what only the college does: refuses where it cannot act now, or not through this member. */
export async function lockCollegepunt(tx: Tx, actor: Actor, waar: Vervolgplaats) {
  const gehouden = await lockVervolgpunt(tx, actor, waar, 'besluit:nemen')
  const { zaak, punt } = gehouden
  const bezwaar = punt.bezwaar_id ? await getBezwaar(tx, punt.bezwaar_id) : null
  const gesloten = bezwaar ? belemmeringenVoorBehandelen(bezwaar.status) : []
  if (gesloten.length > 0) throw new Refusal(gesloten)
  const leden = await requireCollege(tx, actor, zaak, punt)
  return { ...gehouden, leden }
}

const alBesloten = { code: 'al-besloten', tekst: 'Hierover is intussen al besloten.' }
