import type { Db, Tx } from '../db.ts'

type Pot = { gemeente_id: string; regeling_id: string; periode: number }

/**
 * Commits an amount on the ceiling of a period, if it fits: one conditional statement, so that of many at the same
 * time exactly those that fit get it. Answers the ceiling as it then stands, or nothing. Locks the ceiling until the
 * transaction ends: the last lock an act takes.
 */
export function vastleggenOpPlafond(
  tx: Tx,
  { gemeente_id, regeling_id, periode }: Pot,
  bedrag: number,
) {
  return tx
    .updateTable('plafond')
    .set((eb) => ({ vastgelegd: eb('vastgelegd', '+', bedrag) }))
    .where('gemeente_id', '=', gemeente_id)
    .where('regeling_id', '=', regeling_id)
    .where('periode', '=', periode)
    .where((eb) => eb(eb('vastgelegd', '+', bedrag), '<=', eb.ref('bedrag')))
    .returning(['id', 'bedrag', 'vastgelegd'])
    .executeTakeFirst()
}

/** Every ceiling of a municipality, with what is committed on it: a few rows per scheme. */
export function listPlafonds(db: Db | Tx, gemeente_id: string) {
  return db
    .selectFrom('plafond')
    .select(['regeling_id', 'periode', 'bedrag', 'vastgelegd'])
    .where('gemeente_id', '=', gemeente_id)
    .execute()
}
