import type { Db, Tx } from '../db.ts'

type Nieuw = {
  token_hash: Buffer
  gemeente_id: string
  gebruiker_id: string
  was: string
  wordt: string
  gevraagd_op: Date
  verloopt_op: Date
}

/** Keeps the request; an earlier one of the same person ends. */
export async function insertAdresvraag(tx: Tx, vraag: Nieuw) {
  await tx
    .updateTable('adresvraag')
    .set({ gebruikt_op: vraag.gevraagd_op })
    .where('gebruiker_id', '=', vraag.gebruiker_id)
    .where('gebruikt_op', 'is', null)
    .execute()
  await tx.insertInto('adresvraag').values(vraag).execute()
}

/** A link that can still be used, without using it. */
export function findAdresvraag(db: Db, gemeente_id: string, tokenHash: Buffer, nu: Date) {
  return db
    .selectFrom('adresvraag')
    .select(['was', 'wordt'])
    .where('token_hash', '=', tokenHash)
    .where('gemeente_id', '=', gemeente_id)
    .where('gebruikt_op', 'is', null)
    .where('verloopt_op', '>', nu)
    .executeTakeFirst()
}

/** Uses the link up: of many at the same time exactly one gets it. */
export function consumeAdresvraag(tx: Tx, gemeente_id: string, tokenHash: Buffer, nu: Date) {
  return tx
    .updateTable('adresvraag')
    .set({ gebruikt_op: nu })
    .where('token_hash', '=', tokenHash)
    .where('gemeente_id', '=', gemeente_id)
    .where('gebruikt_op', 'is', null)
    .where('verloopt_op', '>', nu)
    .returning(['gebruiker_id', 'was', 'wordt'])
    .executeTakeFirst()
}

/** The account the link is about, held until it moved. */
export function lockAccount(tx: Tx, id: string) {
  return tx
    .selectFrom('gebruiker')
    .select(['email', 'geblokkeerd_op', 'is_medewerker'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
}
