import type { Tx } from '../../db/db.ts'
import { vrijgevenBetaling } from '../../db/queries/betaling.ts'
import { sluitTermijnen } from '../../db/queries/termijn.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import {
  alVrijgegeven,
  belemmeringenVoorVrijgeven,
  kenmerkVan,
} from '../domain/betaling/betaling.ts'
import { betaalbericht } from '../domain/betaling/bericht.ts'
import { toDatum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, Refusal } from '../lib/errors.ts'
import { berichtSturen } from './bericht-sturen.server.ts'
import { lockBetaling } from './betaling.server.ts'
import { betrekken } from './betrekken.server.ts'

/** Releases one payment that another put on the list, by somebody who neither put it there nor decided on the case. */
export async function betalingVrijgeven(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  volgnummer: number,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'betaling:vrijgeven')) throw forbidden()
  const { zaak, termijn, situatie } = await lockBetaling(tx, actor, id, volgnummer)
  const redenen = belemmeringenVoorVrijgeven(termijn, situatie, gebruiker.id, toDatum(nu))
  if (redenen.length > 0 || !termijn.betaling_id) throw new Refusal(redenen)

  await betrekken(tx, actor, zaak, gebruiker.id, 'betaler')
  if (!(await vrijgevenBetaling(tx, termijn.betaling_id, gebruiker.id, nu)))
    throw new Refusal([alVrijgegeven])
  // the term of the law is for the first part; the others have a day of their own (Awb 4:87)
  await sluitTermijnen(tx, id, 'betaaltermijn', toDatum(nu))
  const { nummer } = zaak
  const kenmerk = kenmerkVan(nummer, volgnummer)
  await appendAudit(tx, actor, 'betaling vrijgegeven', `aanvraag/${nummer}`, {
    kenmerk,
    bedrag: termijn.bedrag,
  })
  await berichtSturen(tx, actor, zaak, {
    soort: 'betaling',
    ...betaalbericht({ ...termijn, kenmerk, rekening: termijn.iban_gemaskeerd ?? '' }),
    verwijst_naar: `/aanvragen/${nummer}/rekening`,
  })
}
