import { insertConsensus, insertConsensusakkoord } from '../../db/queries/consensus.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import {
  belemmeringenVoorGesprek,
  uitkomstVan,
  type Gesprek,
} from '../domain/beoordeling/consensus.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { lockGesprek } from './eigen-consensus.server.ts'

/** Writes down where the talk came out and who moves why; whoever writes it agrees, the others still have to. */
export async function consensusVastleggen(
  tx: Tx,
  actor: Actor,
  zaak_: Pick<Zaak, 'id'>,
  gesprek: Gesprek,
) {
  const { gebruiker, nu } = actor
  const { zaak, beoordelingen, criteria, regeling, eerder } = await lockGesprek(tx, actor, zaak_)
  const vast = eerder.some(({ vastgesteld_op }) => vastgesteld_op !== null)
  const belemmeringen = belemmeringenVoorGesprek({
    status: zaak.status,
    vast,
    gesprek,
    beoordelingen,
    criteria,
    schaal: regeling.schaal,
  })
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const { gemeente_id } = zaak
  const { id: consensus_id, versie } = await insertConsensus(tx, {
    gemeente_id,
    aanvraag_id: zaak.id,
    opgesteld_door: gebruiker.id,
    moment: nu,
    ...uitkomstVan(gesprek, beoordelingen, criteria),
  })
  await insertConsensusakkoord(tx, {
    gemeente_id,
    consensus_id,
    gebruiker_id: gebruiker.id,
    moment: nu,
  })
  await appendAudit(tx, actor, 'consensus voorgelegd', `aanvraag/${zaak.nummer}`, { versie })
}
