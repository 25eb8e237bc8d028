import { updateBezwaar, type Bezwaar } from '../../db/queries/bezwaar.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { doorgezondenTekst, ingetrokkenTekst } from '../domain/bezwaar/berichten.ts'
import type { Sluiting } from '../domain/bezwaar/bezwaar.schema.ts'
import { toDatum } from '../domain/datum.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import {
  indienerBerichten,
  lockEigenBezwaar,
  lockInBehandeling,
  sluitBezwaartermijn,
  type Waar,
} from './bezwaar.server.ts'

/** Takes an objection back: nobody decides on it any more (Awb 6:21). */
export async function bezwaarIntrekken(
  tx: Tx,
  actor: Actor,
  waar: Waar,
  { reden }: { reden: string },
) {
  const { zaak, bezwaar } = await lockEigenBezwaar(tx, actor, waar)
  await sluiten(tx, actor, { zaak, bezwaar }, { hoe: 'ingetrokken', reden })
}

/** The same for what came on paper or at a hearing; or it was not for this municipality and was sent on (Awb 6:15). */
export async function bezwaarSluiten(tx: Tx, actor: Actor, waar: Waar, sluiting: Sluiting) {
  await sluiten(tx, actor, await lockInBehandeling(tx, actor, waar), sluiting)
}

type Gehouden = { zaak: Pick<Zaak, 'id' | 'gemeente_id' | 'nummer'>; bezwaar: Bezwaar }

async function sluiten(
  tx: Tx,
  actor: Actor,
  { zaak, bezwaar }: Gehouden,
  { hoe, reden }: Sluiting,
) {
  await updateBezwaar(tx, bezwaar.id, {
    status: hoe,
    afgesloten_op: toDatum(actor.nu),
    afgesloten_reden: reden,
  })
  await sluitBezwaartermijn(tx, actor, bezwaar)
  await appendAudit(tx, actor, `bezwaar ${hoe}`, `aanvraag/${zaak.nummer}`, { bezwaar: bezwaar.id })
  const { nummer } = zaak
  const tekst = hoe === 'ingetrokken' ? ingetrokkenTekst(nummer) : doorgezondenTekst(nummer, reden)
  await indienerBerichten(tx, actor, zaak, bezwaar, tekst)
}
