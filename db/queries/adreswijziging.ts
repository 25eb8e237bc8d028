import { sql } from 'kysely'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Adreswijziging } from '../../app/domain/adreswijziging/adreswijziging.schema.ts'
import { isUuid } from '../../app/domain/uuid.ts'
import type { Db, Tx } from '../db.ts'

const ROWS = 50

/** The requests of this municipality: what is open first, then the newest. */
export function listAdreswijzigingen(db: Db, gemeente_id: string) {
  return db
    .selectFrom('adreswijziging as w')
    .innerJoin('gebruiker as g', 'g.id', 'w.gebruiker_id')
    .innerJoin('gebruiker as v', 'v.id', 'w.gevraagd_door')
    .leftJoin('gebruiker as b', 'b.id', 'w.besloten_door')
    .select(['w.id', 'w.was', 'w.wordt', 'w.vastgesteld', 'w.gevraagd_op', 'w.gevraagd_door'])
    .select(['w.uitkomst', 'w.besloten_op', 'g.naam', 'v.naam as vrager', 'b.naam as beslisser'])
    .where('w.gemeente_id', '=', gemeente_id)
    .orderBy(sql`w.uitkomst is not null`)
    .orderBy('w.gevraagd_op', 'desc')
    .limit(ROWS)
    .execute()
}

export function lockAdreswijziging(tx: Tx, gemeente_id: string, id: string) {
  if (!isUuid(id)) return Promise.resolve(undefined)
  return tx
    .selectFrom('adreswijziging')
    .select(['id', 'gebruiker_id', 'was', 'wordt', 'gevraagd_door', 'uitkomst'])
    .where('gemeente_id', '=', gemeente_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export function findAccount(tx: Tx, gemeente_id: string, email: string) {
  return tx
    .selectFrom('gebruiker')
    .select(['id', 'naam', 'is_medewerker'])
    .where('gemeente_id', '=', gemeente_id)
    .where('email', '=', email)
    .executeTakeFirst()
}

type Nieuw = Adreswijziging & { gebruiker_id: string; gevraagd_op: Date }

/** Answers the id, or nothing when a request for this person is open already. */
export async function insertAdreswijziging(tx: Tx, door: Gebruiker, wijziging: Nieuw) {
  const row = await tx
    .insertInto('adreswijziging')
    .values({ gemeente_id: door.gemeente_id, gevraagd_door: door.id, ...wijziging })
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

type Besluit = { uitkomst: 'gewijzigd' | 'afgewezen'; besloten_door: string; besloten_op: Date }

export async function updateAdreswijziging(tx: Tx, id: string, besluit: Besluit) {
  await tx.updateTable('adreswijziging').set(besluit).where('id', '=', id).execute()
}

type Verhuizing = { gemeente_id: string; gebruiker_id: string; was: string; wordt: string }

/** Moves an account to another mailbox: every session ends, and no link sent to the old one works any more. */
export async function moveAccount(tx: Tx, { gemeente_id, gebruiker_id, was, wordt }: Verhuizing) {
  await tx.updateTable('gebruiker').set({ email: wordt }).where('id', '=', gebruiker_id).execute()
  await tx
    .updateTable('deelname')
    .set({ email: wordt })
    .where('gemeente_id', '=', gemeente_id)
    .where('email', '=', was)
    .execute()
  await tx.deleteFrom('sessie').where('gebruiker_id', '=', gebruiker_id).execute()
  await tx
    .deleteFrom('inloglink')
    .where('gemeente_id', '=', gemeente_id)
    .where('email', '=', was)
    .execute()
}
