import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Insertable } from 'kysely'
import type { Db, Tx } from '../db.ts'
import type { OverlegaanwezigeTable, OverlegsessieTable } from '../schema.ts'

export type Sessierij = Awaited<ReturnType<typeof listOverlegsessies>>[number]

/** Every time people sat at this table together, the newest first, with who was there. */
export function listOverlegsessies(db: Db | Tx, aanvraag_id: string) {
  return db
    .selectFrom('overlegsessie as s')
    .innerJoin('gebruiker as g', 'g.id', 's.door')
    .select(['s.id', 's.kant', 's.begonnen_op', 's.gesloten_op', 's.verslag', 'g.naam as door'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('overlegaanwezige as w')
          .select(['w.id', 'w.naam', 'w.gebruiker_id', 'w.kant', 'w.moment'])
          .whereRef('w.sessie_id', '=', 's.id')
          .orderBy('w.moment')
          .orderBy('w.naam'),
      ).as('aanwezigen'),
    )
    .where('s.aanvraag_id', '=', aanvraag_id)
    .orderBy('s.begonnen_op', 'desc')
    .execute()
}

/** The names of who judges this case. */
export async function listBeoordelaars(db: Db | Tx, aanvraag_id: string) {
  const rijen = await db
    .selectFrom('betrokkenheid as b')
    .innerJoin('gebruiker as g', 'g.id', 'b.gebruiker_id')
    .select('g.naam')
    .where('b.aanvraag_id', '=', aanvraag_id)
    .where('b.taak', '=', 'beoordelaar')
    .execute()
  return rijen.map(({ naam }) => naam)
}

/** When the session that nobody closed yet began. */
export function findOpenSessie(db: Db | Tx, aanvraag_id: string) {
  return db
    .selectFrom('overlegsessie')
    .select(['begonnen_op', 'gesloten_op'])
    .where('aanvraag_id', '=', aanvraag_id)
    .where('gesloten_op', 'is', null)
    .executeTakeFirst()
}

export async function insertOverlegsessie(tx: Tx, sessie: Insertable<OverlegsessieTable>) {
  return tx.insertInto('overlegsessie').values(sessie).returning('id').executeTakeFirstOrThrow()
}

/** Writes down who is there; who was already written down stays so. */
export async function insertAanwezigen(tx: Tx, aanwezigen: Insertable<OverlegaanwezigeTable>[]) {
  if (aanwezigen.length === 0) return
  await tx
    .insertInto('overlegaanwezige')
    .values(aanwezigen)
    .onConflict((oc) => oc.columns(['sessie_id', 'gebruiker_id']).doNothing())
    .execute()
}

type Sluiting = { gesloten_op: Date; gesloten_door: string; verslag: string }

export async function updateOverlegsessie(tx: Tx, id: string, sluiting: Sluiting) {
  await tx.updateTable('overlegsessie').set(sluiting).where('id', '=', id).execute()
}
