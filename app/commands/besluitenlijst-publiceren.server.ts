import { countOnverzonden } from '../../db/queries/besluitenlijst.ts'
import { lockVergadering, publiceerBesluitenlijst } from '../../db/queries/college.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorBesluitenlijst } from '../domain/college/besluitenlijst.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'
import { refuse } from './intake.server.ts'

/** Makes public what the college decided in a meeting, once everybody concerned was written to (Gemeentewet 60 lid 3). */
export async function besluitenlijstPubliceren(tx: Tx, actor: Actor, id: string) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'college:agenderen')) throw forbidden()
  const vergadering = await lockVergadering(tx, gebruiker.gemeente_id, id)
  if (!vergadering) throw notFound()
  const { datum, gesloten_op, besluitenlijst_op } = vergadering
  refuse(
    belemmeringenVoorBesluitenlijst({
      gesloten: gesloten_op !== null,
      gepubliceerd: besluitenlijst_op !== null,
      onverzonden: await countOnverzonden(tx, id),
    }),
  )
  await publiceerBesluitenlijst(tx, id, {
    besluitenlijst_op: nu,
    besluitenlijst_door: gebruiker.id,
  })
  await appendAudit(tx, actor, 'besluitenlijst gepubliceerd', `college/${datum}`)
}
