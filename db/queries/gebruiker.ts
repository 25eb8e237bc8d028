import type { Db, Tx } from '../db.ts'

/** The account of this mailbox at this municipality; made at its first proof of the mailbox. */
export async function ensureGebruiker(tx: Tx, gemeente_id: string, email: string, nu: Date) {
  const inserted = await tx
    .insertInto('gebruiker')
    .values({ gemeente_id, email, aangemaakt_op: nu })
    .onConflict((oc) => oc.columns(['gemeente_id', 'email']).doNothing())
    .returning(['id', 'geblokkeerd_op', 'naam'])
    .executeTakeFirst()
  return (
    inserted ??
    tx
      .selectFrom('gebruiker')
      .select(['id', 'geblokkeerd_op', 'naam'])
      .where('gemeente_id', '=', gemeente_id)
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
  )
}

export function findGebruikerOpEmail(db: Db | Tx, gemeente_id: string, email: string) {
  return db
    .selectFrom('gebruiker')
    .select(['id', 'naam', 'email', 'geblokkeerd_op'])
    .where('gemeente_id', '=', gemeente_id)
    .where('email', '=', email)
    .executeTakeFirst()
}

/** Gives an account the name its owner typed, unless it has one. */
export async function updateLegeNaam(tx: Tx, id: string, naam: string) {
  await tx
    .updateTable('gebruiker')
    .set({ naam })
    .where('id', '=', id)
    .where('naam', '=', '')
    .execute()
}

export async function getNaam(tx: Tx, id: string) {
  const query = tx.selectFrom('gebruiker').select('naam').where('id', '=', id)
  return (await query.executeTakeFirstOrThrow()).naam
}
