import { insertIdeeBericht, updateIdee } from '../../db/queries/idee.ts'
import type { Tx } from '../../db/db.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { mailIndiener } from './idee-berichten.server.ts'
import { openIdee } from './idee.server.ts'

/** Takes an idea on, also from a colleague; the resident hears who it is. */
export async function ideeOppakken(tx: Tx, actor: Actor, id: string) {
  const { gebruiker, nu } = actor
  const idee = await openIdee(tx, actor, id, 'oppakken')
  await updateIdee(tx, idee.id, {
    stand: 'in_gesprek',
    begeleider_id: gebruiker.id,
    bijgewerkt_op: nu,
  })
  await insertIdeeBericht(tx, {
    gemeente_id: idee.gemeente_id,
    idee_id: idee.id,
    van: 'gemeente',
    kring: 'gedeeld',
    tekst: `${gebruiker.naam} begeleidt dit idee.`,
    gebruiker_id: gebruiker.id,
    moment: nu,
  })
  await appendAudit(tx, actor, 'idee opgepakt', `idee/${idee.id}`, { was: idee.begeleider_id })
  await mailIndiener(tx, actor, idee, 'gesprek')
}
