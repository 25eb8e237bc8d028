import type { Db, Tx } from '../db.ts'

/** The money of a case, held until the act is done; taken after the case itself and before the ceiling. */
export function lockSubsidie(tx: Tx, aanvraagId: string) {
  return tx
    .selectFrom('subsidie')
    .select([
      'aanvraag_id',
      'plafond_id',
      'verleend',
      'klaargezet',
      'vastgesteld',
      'teruggevorderd',
    ])
    .where('aanvraag_id', '=', aanvraagId)
    .forUpdate()
    .executeTakeFirst()
}

export function findSubsidie(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('subsidie')
    .select(['verleend', 'klaargezet', 'vastgesteld', 'teruggevorderd'])
    .where('aanvraag_id', '=', aanvraagId)
    .executeTakeFirst()
}

/** Counts an amount as put ready, if it still fits; answers whether it did. */
export async function telKlaargezet(tx: Tx, aanvraagId: string, bedrag: number) {
  const counted = await tx
    .updateTable('subsidie')
    .set((eb) => ({ klaargezet: eb('klaargezet', '+', bedrag) }))
    .where('aanvraag_id', '=', aanvraagId)
    .where((eb) =>
      eb(
        eb('klaargezet', '+', bedrag),
        '<=',
        eb(eb.fn.coalesce('vastgesteld', 'verleend'), '+', eb.ref('teruggevorderd')),
      ),
    )
    .returning('klaargezet')
    .executeTakeFirst()
  return counted !== undefined
}
