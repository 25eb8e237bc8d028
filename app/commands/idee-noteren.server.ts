import { insertIdeeBericht, updateIdee } from '../../db/queries/idee.ts'
import type { Tx } from '../../db/db.ts'
import type { Notitie } from '../domain/idee/idee.schema.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { mailIndiener } from './idee-berichten.server.ts'
import { openIdee } from './idee.server.ts'

/** Notes what was agreed, for both sides or for colleagues only, and whose turn it is from now on. */
export async function ideeNoteren(tx: Tx, actor: Actor, id: string, input: Notitie) {
  const { gebruiker, nu } = actor
  const { tekst, kring, aan_zet, reactie_voor } = input
  const idee = await openIdee(tx, actor, id, 'noteren')
  await insertIdeeBericht(tx, {
    gemeente_id: idee.gemeente_id,
    idee_id: idee.id,
    van: 'gemeente',
    kring,
    tekst,
    gebruiker_id: gebruiker.id,
    moment: nu,
  })
  await updateIdee(tx, idee.id, { aan_zet, reactie_voor, bijgewerkt_op: nu })
  await appendAudit(tx, actor, 'bij idee genoteerd', `idee/${idee.id}`, { kring, aan_zet })
  if (kring === 'gedeeld') await mailIndiener(tx, actor, idee, 'gesprek')
}
