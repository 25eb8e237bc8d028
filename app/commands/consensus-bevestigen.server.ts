import { fixConsensus, insertConsensusakkoord } from '../../db/queries/consensus.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorAkkoord } from '../domain/beoordeling/consensus.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { notFound, Refusal } from '../lib/errors.ts'
import { lockGesprek } from './eigen-consensus.server.ts'

/** Agrees to what another assessor wrote down; with the last one it is fixed. */
export async function consensusBevestigen(
  tx: Tx,
  actor: Actor,
  zaak_: Pick<Zaak, 'id'>,
  { versie: gezien }: { versie: number },
) {
  const { gebruiker, nu } = actor
  const { zaak, beoordelingen, eerder } = await lockGesprek(tx, actor, zaak_)
  const [nieuwste] = eerder
  if (!nieuwste) throw notFound()
  const belemmeringen = belemmeringenVoorAkkoord(zaak.status, nieuwste, {
    gezien,
    wie: gebruiker.id,
  })
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen, { status: 409 })

  const { gemeente_id, nummer } = zaak
  const akkoord = { gemeente_id, consensus_id: nieuwste.id, gebruiker_id: gebruiker.id, moment: nu }
  await insertConsensusakkoord(tx, akkoord)
  const akkoorden = new Set([...nieuwste.akkoorden.map((een) => een.gebruiker_id), gebruiker.id])
  const allen = beoordelingen.every(({ gebruiker_id }) => akkoorden.has(gebruiker_id))
  if (allen) await fixConsensus(tx, nieuwste.id, nu)
  await appendAudit(tx, actor, 'consensus bevestigd', `aanvraag/${nummer}`, {
    versie: gezien,
    vast: allen,
  })
}
