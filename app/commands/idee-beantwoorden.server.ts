import { insertIdeeBericht, lockIdee, updateIdee } from '../../db/queries/idee.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { reactieVoor } from '../domain/idee/idee.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { mailBegeleiding } from './idee-berichten.server.ts'
import { openIdee } from './idee.server.ts'

/** What the resident writes back; an idea that was closed is taken up again by it. */
export async function ideeBeantwoorden(tx: Tx, actor: Actor, id: string, tekst: string) {
  const { gebruiker, nu } = actor
  const stand = (await lockIdee(tx, gebruiker, id, 'mij'))?.stand
  const heropent = stand === 'afgerond'
  const idee = await openIdee(tx, actor, id, heropent ? 'heropenen' : 'antwoorden')
  await insertIdeeBericht(tx, {
    gemeente_id: idee.gemeente_id,
    idee_id: idee.id,
    van: 'inwoner',
    kring: 'gedeeld',
    tekst,
    gebruiker_id: gebruiker.id,
    moment: nu,
  })
  await updateIdee(tx, idee.id, {
    aan_zet: 'gemeente',
    reactie_voor: reactieVoor(toDatum(nu)),
    bijgewerkt_op: nu,
    ...(heropent && { stand: 'in_gesprek' as const, uitkomst: null, bewaren_tot: null }),
  })
  await appendAudit(
    tx,
    actor,
    heropent ? 'idee heropend' : 'bij idee geantwoord',
    `idee/${idee.id}`,
  )
  await mailBegeleiding(tx, actor, idee, 'antwoord')
}
