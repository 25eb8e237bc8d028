import { updateIdee } from '../../db/queries/idee.ts'
import { trekKaartIn } from '../../db/queries/idee-kaart.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { sluiten } from '../domain/idee/idee.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { mailBegeleiding } from './idee-berichten.server.ts'
import { openIdee } from './idee.server.ts'

/** The resident takes the idea back; its card goes with it. */
export async function ideeIntrekken(tx: Tx, actor: Actor, id: string) {
  const { gebruiker, nu } = actor
  const idee = await openIdee(tx, actor, id, 'intrekken')
  await trekKaartIn(tx, idee.id, gebruiker.id, nu)
  await updateIdee(tx, idee.id, {
    stand: 'ingetrokken',
    bijgewerkt_op: nu,
    ...sluiten(toDatum(nu)),
  })
  await appendAudit(tx, actor, 'idee ingetrokken', `idee/${idee.id}`)
  if (idee.begeleider_id) await mailBegeleiding(tx, actor, idee, 'antwoord')
}
