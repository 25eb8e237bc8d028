import type { Db, Tx } from '../db.ts'

type NewLink = {
  token_hash: Buffer
  gemeente_id: string
  email: string
  verder: string
  aangemaakt_op: Date
  verloopt_op: Date
}

export async function insertInloglink(tx: Tx, link: NewLink) {
  await tx.insertInto('inloglink').values(link).execute()
}

/** A link that can still be used, without using it. */
export function findInloglink(db: Db | Tx, gemeente_id: string, tokenHash: Buffer, nu: Date) {
  return db
    .selectFrom('inloglink')
    .select(['email', 'verder'])
    .where('token_hash', '=', tokenHash)
    .where('gemeente_id', '=', gemeente_id)
    .where('gebruikt_op', 'is', null)
    .where('verloopt_op', '>', nu)
    .executeTakeFirst()
}

/** Uses the link up: of many at the same time exactly one gets it. All other links of the address end with it. */
export async function consumeInloglink(tx: Tx, gemeente_id: string, tokenHash: Buffer, nu: Date) {
  const link = await tx
    .updateTable('inloglink')
    .set({ gebruikt_op: nu })
    .where('token_hash', '=', tokenHash)
    .where('gemeente_id', '=', gemeente_id)
    .where('gebruikt_op', 'is', null)
    .where('verloopt_op', '>', nu)
    .returning(['email', 'verder'])
    .executeTakeFirst()
  if (link)
    await tx
      .updateTable('inloglink')
      .set({ gebruikt_op: nu })
      .where('gemeente_id', '=', gemeente_id)
      .where('email', '=', link.email)
      .where('gebruikt_op', 'is', null)
      .execute()
  return link
}
