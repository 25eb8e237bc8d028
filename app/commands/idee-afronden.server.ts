import { insertIdeeBericht, updateIdee } from '../../db/queries/idee.ts'
import { trekKaartIn } from '../../db/queries/idee-kaart.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { sluiten } from '../domain/idee/idee.ts'
import type { Afronden } from '../domain/idee/idee.schema.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { mailIndiener } from './idee-berichten.server.ts'
import { openIdee } from './idee.server.ts'

/** Ends an idea without an application, with a reason the resident reads; its card goes. */
export async function ideeAfronden(tx: Tx, actor: Actor, id: string, input: Afronden) {
  const { gebruiker, nu } = actor
  const { uitkomst, tekst } = input
  const idee = await openIdee(tx, actor, id, 'afronden')
  await insertIdeeBericht(tx, {
    gemeente_id: idee.gemeente_id,
    idee_id: idee.id,
    van: 'gemeente',
    kring: 'gedeeld',
    tekst,
    gebruiker_id: gebruiker.id,
    moment: nu,
  })
  await trekKaartIn(tx, idee.id, gebruiker.id, nu)
  await updateIdee(tx, idee.id, {
    stand: 'afgerond',
    uitkomst,
    bijgewerkt_op: nu,
    ...sluiten(toDatum(nu)),
  })
  await appendAudit(tx, actor, 'idee afgerond', `idee/${idee.id}`, { uitkomst })
  await mailIndiener(tx, actor, idee, 'afgerond')
}
