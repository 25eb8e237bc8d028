import { deleteWeergave } from '../../db/queries/weergave.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'

/** Throws away a view of the worklist of one's own. */
export async function weergaveVerwijderen(tx: Tx, { gebruiker }: Actor, id: string) {
  if (!can(gebruiker, 'weergave:bewaren')) throw forbidden()
  if (!(await deleteWeergave(tx, gebruiker, id))) throw notFound()
}
