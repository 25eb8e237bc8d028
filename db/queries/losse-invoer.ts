import { sql } from 'kysely'
import type { Db, Tx } from '../db.ts'

type Nieuw = {
  token_hash: Buffer
  plek: string
  gemeente_id: string
  inhoud: string
  moment: Date
  verloopt_op: Date
}

/** Keeps what a browser sent for one section, in the place of what it sent before; what is too old goes. */
export async function insertLosseInvoer(db: Db, invoer: Nieuw) {
  await db.deleteFrom('losse_invoer').where('verloopt_op', '<', invoer.moment).execute()
  await db
    .insertInto('losse_invoer')
    .values(invoer)
    .onConflict((oc) =>
      oc.columns(['token_hash', 'plek']).doUpdateSet({
        inhoud: sql`excluded.inhoud`,
        moment: sql`excluded.moment`,
        verloopt_op: sql`excluded.verloopt_op`,
      }),
    )
    .execute()
}

/** What this browser sent without a session and is still kept. */
export function listLosseInvoer(tx: Db | Tx, gemeente_id: string, tokenHash: Buffer, nu: Date) {
  return tx
    .selectFrom('losse_invoer')
    .select(['plek', 'inhoud', 'moment'])
    .where('token_hash', '=', tokenHash)
    .where('gemeente_id', '=', gemeente_id)
    .where('verloopt_op', '>', nu)
    .execute()
}

export async function updateLosseInvoer(tx: Tx, tokenHash: Buffer, plek: string, inhoud: string) {
  await tx
    .updateTable('losse_invoer')
    .set({ inhoud })
    .where('token_hash', '=', tokenHash)
    .where('plek', '=', plek)
    .execute()
}

export async function deleteLosseInvoer(tx: Tx, tokenHash: Buffer, plek: string) {
  await tx
    .deleteFrom('losse_invoer')
    .where('token_hash', '=', tokenHash)
    .where('plek', '=', plek)
    .execute()
}
