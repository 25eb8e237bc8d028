import { updateBezwaar } from '../../db/queries/bezwaar.ts'
import { getFeestdagen } from '../../db/queries/feestdag.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorTeLaat } from '../domain/bezwaar/bezwaar.ts'
import type { TeLaat } from '../domain/bezwaar/bezwaar.schema.ts'
import { tijdigheid } from '../domain/bezwaar/op-tijd.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { lockInBehandeling, type Waar } from './bezwaar.server.ts'

/** Judges whether coming late can be excused, with the reason (Awb 6:11). */
export async function bezwaarTeLaat(
  tx: Tx,
  actor: Actor,
  waar: Waar,
  { verschoonbaar, reden }: TeLaat,
) {
  const { zaak, bezwaar } = await lockInBehandeling(tx, actor, waar)
  const { opTijd } = tijdigheid(bezwaar, await getFeestdagen(tx))
  const belemmeringen = belemmeringenVoorTeLaat(opTijd, bezwaar.status)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const te_laat_verschoond = verschoonbaar === 'ja'
  await updateBezwaar(tx, bezwaar.id, { te_laat_verschoond, te_laat_reden: reden })
  await appendAudit(tx, actor, 'te laat bezwaar beoordeeld', `aanvraag/${zaak.nummer}`, {
    bezwaar: bezwaar.id,
    verschoonbaar,
  })
}
