import type { Tx } from '../../db/db.ts'
import { insertBetaling, verlegBetaling } from '../../db/queries/betaling.ts'
import { telKlaargezet } from '../../db/queries/subsidie.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import {
  belemmeringenVoorKlaarzetten,
  kenmerkVan,
  meerDanVerleend,
} from '../domain/betaling/betaling.ts'
import { toDatum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, Refusal } from '../lib/errors.ts'
import { lockBetaling } from './betaling.server.ts'
import { betrekken } from './betrekken.server.ts'

/** Puts one part of the schedule on the payment list, once, on the confirmed account. */
export async function betalingKlaarzetten(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  volgnummer: number,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'betaling:klaarzetten')) throw forbidden()
  const { zaak, subsidie, termijn, rekening, situatie } = await lockBetaling(
    tx,
    actor,
    id,
    volgnummer,
  )
  const redenen = belemmeringenVoorKlaarzetten(termijn, situatie, subsidie, toDatum(nu))
  if (redenen.length > 0 || !rekening) throw new Refusal(redenen)

  await betrekken(tx, actor, zaak, gebruiker.id, 'klaarzetter')
  const kenmerk = kenmerkVan(zaak.nummer, volgnummer)
  const klaar = {
    gemeente_id: zaak.gemeente_id,
    aanvraag_id: id,
    rekening_id: rekening.id,
    kenmerk,
    klaargezet_op: nu,
    klaargezet_door: gebruiker.id,
  }
  if (termijn.betaling_id) await verlegBetaling(tx, termijn.betaling_id, klaar)
  else {
    if (!(await telKlaargezet(tx, id, termijn.bedrag))) throw new Refusal([meerDanVerleend])
    await insertBetaling(tx, termijn, klaar)
  }
  await appendAudit(tx, actor, 'betaling klaargezet', `aanvraag/${zaak.nummer}`, {
    kenmerk,
    bedrag: termijn.bedrag,
  })
}
