import type { Db, Tx } from '../db.ts'

type Sessie = {
  token_hash: Buffer
  gemeente_id: string
  gebruiker_id: string
  methode: 'link' | 'uitnodiging' | 'demo'
  aanvraag_id: string | null
  nu: Date
  verloopt_op: Date
}

export async function insertSessie(tx: Tx | Db, { nu, ...sessie }: Sessie) {
  await tx
    .insertInto('sessie')
    .values({ ...sessie, aangemaakt_op: nu, laatst_gebruikt_op: nu })
    .execute()
}

export async function deleteSessie(tx: Tx | Db, tokenHash: Buffer) {
  await tx.deleteFrom('sessie').where('token_hash', '=', tokenHash).execute()
}

/** Keeps an active session alive; called at most once every few minutes. */
export async function touchSessie(db: Db, tokenHash: Buffer, nu: Date) {
  await db
    .updateTable('sessie')
    .set({ laatst_gebruikt_op: nu })
    .where('token_hash', '=', tokenHash)
    .execute()
}
