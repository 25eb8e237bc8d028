import type { Db, Tx } from '../db.ts'

/** The question to lead that waits for an answer, with who asked whom. */
export function findOverdracht(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('overdracht as o')
    .innerJoin('gebruiker as van', 'van.id', 'o.van_id')
    .innerJoin('gebruiker as naar', 'naar.id', 'o.naar_id')
    .select(['o.id', 'o.van_id', 'o.naar_id', 'o.moment'])
    .select(['van.naam as van', 'van.email as van_email'])
    .select(['naar.naam as naar', 'naar.email as naar_email'])
    .where('o.aanvraag_id', '=', aanvraagId)
    .where('o.beantwoord_op', 'is', null)
    .where('o.ingetrokken_op', 'is', null)
    .executeTakeFirst()
}

type Nieuw = {
  gemeente_id: string
  aanvraag_id: string
  van_id: string
  naar_id: string
  moment: Date
}

export async function insertOverdracht(tx: Tx, overdracht: Nieuw) {
  await tx.insertInto('overdracht').values(overdracht).execute()
}

type Einde =
  { ingetrokken_op: Date } | { beantwoord_op: Date; antwoord: 'aangenomen' | 'afgewezen' }

/** Ends the open question of this application; answers whether there was one. */
export async function closeOverdracht(tx: Tx, aanvraagId: string, einde: Einde) {
  const { numUpdatedRows } = await tx
    .updateTable('overdracht')
    .set(einde)
    .where('aanvraag_id', '=', aanvraagId)
    .where('beantwoord_op', 'is', null)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Ends the open question when this person has no access any more. */
export async function closeOverdrachtVoor(tx: Tx, aanvraagId: string, naarId: string, nu: Date) {
  await tx
    .updateTable('overdracht')
    .set({ ingetrokken_op: nu })
    .where('aanvraag_id', '=', aanvraagId)
    .where('naar_id', '=', naarId)
    .where('beantwoord_op', 'is', null)
    .where('ingetrokken_op', 'is', null)
    .execute()
}
