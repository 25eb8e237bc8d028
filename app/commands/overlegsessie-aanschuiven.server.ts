import type { Tx } from '../../db/db.ts'
import { insertAanwezigen, listOverlegsessies } from '../../db/queries/overlegsessie.ts'
import { belemmeringenVoorSessie } from '../domain/overlegsessie/sessie.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { lockTafel, recordBetrokkenheid, refuse, type Plaats } from './overleg.server.ts'

/** Sits down at the table that is open, from one's own account; nobody can do that for somebody else. */
export async function overlegsessieAanschuiven(tx: Tx, actor: Actor, plaats: Plaats) {
  const tafel = await lockTafel(tx, actor, plaats, 'aanvraag:lezen')
  const [sessie] = await listOverlegsessies(tx, tafel.overleg.id)
  refuse(belemmeringenVoorSessie(sessie, actor.nu))
  if (!sessie) return

  await recordBetrokkenheid(tx, actor, tafel, 'begeleider')
  const { gemeente_id, id: gebruiker_id, naam } = actor.gebruiker
  const { kant } = plaats
  const wie = { gemeente_id, sessie_id: sessie.id, kant, naam, gebruiker_id }
  await insertAanwezigen(tx, [{ ...wie, door: gebruiker_id, moment: actor.nu }])
  await appendAudit(tx, actor, 'aan tafel aangeschoven', `aanvraag/${tafel.overleg.nummer}`, {
    kant,
  })
}
