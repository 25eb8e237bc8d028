import { sql } from 'kysely'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'
import { findZaak } from './zaak.ts'

/**
 * Holds the application until the transaction ends and reads again what this person may do in it: everything
 * that partners and penvoerder do to each other comes one after the other.
 */
export async function lockSamenwerking(tx: Tx, gebruiker: Gebruiker, nummer: string) {
  await lockNummer(tx, gebruiker.gemeente_id, nummer)
  return findZaak(tx, gebruiker, nummer)
}

/** The same for who has no account yet. */
export async function lockNummer(tx: Tx, gemeente_id: string, nummer: string) {
  await tx
    .selectFrom('aanvraag')
    .select('id')
    .where('nummer', '=', nummer)
    .where('gemeente_id', '=', gemeente_id)
    .forUpdate()
    .executeTakeFirst()
}

/** The mailboxes that answer in this application, each with the party it answers for. */
export async function listPostvakken(db: Db | Tx, aanvraagId: string) {
  const { rows } = await sql<{ partij_id: string; naam: string; email: string }>`
    select d.partij_id, p.naam, d.email from deelname d join partij p on p.id = d.partij_id
    where d.aanvraag_id = ${aanvraagId} and d.vertrokken_op is null and d.email is not null
    union
    select t.partij_id, p.naam, u.email from toegang t join partij p on p.id = t.partij_id join gebruiker u on u.id = t.gebruiker_id
    where t.aanvraag_id = ${aanvraagId}`.execute(db)
  return rows
}

/** The people who act for the penvoerder and get mail about the partners. */
export function listPenvoerders(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('toegang as t')
    .innerJoin('gebruiker as u', 'u.id', 't.gebruiker_id')
    .select(['u.naam', 'u.email'])
    .where('t.aanvraag_id', '=', aanvraagId)
    .where('t.recht', '=', 'penvoerder')
    .execute()
}
