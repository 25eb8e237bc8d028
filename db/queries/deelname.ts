import { isUuid } from '../../app/domain/uuid.ts'
import type { Insertable, Updateable } from 'kysely'
import type { Db, Tx } from '../db.ts'
import type { DeelnameTable, PartijTable } from '../schema.ts'

/** A participant with the party it is, unless it left; the caller has made sure that it may be read. */
export function findDeelname(db: Db | Tx, aanvraagId: string, deelnameId: string) {
  if (!isUuid(deelnameId)) return Promise.resolve(undefined)
  return deelnames(db, aanvraagId).where('d.id', '=', deelnameId).executeTakeFirst()
}
export type DeelnameMetPartij = NonNullable<Awaited<ReturnType<typeof findDeelname>>>

/** The one who applies. */
export function findPenvoerder(db: Db | Tx, aanvraagId: string) {
  return deelnames(db, aanvraagId).where('d.rol', '=', 'penvoerder').executeTakeFirst()
}

/** The party somebody acts for in this application, with its address. */
export async function findEigenPartij(db: Db | Tx, aanvraagId: string, partijId: string | null) {
  if (partijId === null) return undefined
  return deelnames(db, aanvraagId).where('d.partij_id', '=', partijId).executeTakeFirst()
}

function deelnames(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('deelname as d')
    .innerJoin('partij as p', 'p.id', 'd.partij_id')
    .select(['d.id', 'd.partij_id', 'd.rol', 'd.email', 'd.versie', 'd.gewijzigd_door'])
    .select(['d.taak', 'd.bijdrage_geld', 'd.bijdrage_uren', 'd.bijdrage_natura'])
    .select(['d.zelfstandigheid', 'p.soort', 'p.organisatiesoort', 'p.naam', 'p.kvk_nummer'])
    .select(['p.straat', 'p.huisnummer', 'p.postcode', 'p.plaats', 'p.telefoon'])
    .where('d.aanvraag_id', '=', aanvraagId)
    .where('d.vertrokken_op', 'is', null)
}

export async function countPartners(db: Db | Tx, aanvraagId: string) {
  const { aantal } = await db
    .selectFrom('deelname')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('aanvraag_id', '=', aanvraagId)
    .where('rol', '=', 'partner')
    .where('vertrokken_op', 'is', null)
    .executeTakeFirstOrThrow()
  return aantal
}

type NewDeelname = Omit<Insertable<DeelnameTable>, 'partij_id'>

export async function insertDeelname(
  tx: Tx,
  partij: Insertable<PartijTable>,
  deelname: NewDeelname,
) {
  const { id: partij_id } = await tx
    .insertInto('partij')
    .values(partij)
    .returning('id')
    .executeTakeFirstOrThrow()
  return tx
    .insertInto('deelname')
    .values({ ...deelname, partij_id })
    .returning(['id', 'partij_id'])
    .executeTakeFirstOrThrow()
}

export async function updateDeelname(tx: Tx, id: string, deelname: Updateable<DeelnameTable>) {
  await tx.updateTable('deelname').set(deelname).where('id', '=', id).execute()
}

export async function updatePartij(tx: Tx, id: string, partij: Updateable<PartijTable>) {
  await tx.updateTable('partij').set(partij).where('id', '=', id).execute()
}

/** Ends that this party takes part; what it answered before stays on record. */
export async function updateVertrokken(tx: Tx, id: string, nu: Date) {
  await updateDeelname(tx, id, { vertrokken_op: nu })
}

/** Who took part and left, the last one first. */
export function listVertrokken(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('deelname as d')
    .innerJoin('partij as p', 'p.id', 'd.partij_id')
    .select(['d.id', 'p.naam', 'd.vertrokken_op'])
    .where('d.aanvraag_id', '=', aanvraagId)
    .where('d.vertrokken_op', 'is not', null)
    .orderBy('d.vertrokken_op', 'desc')
    .execute()
}

/** What this party is in this application, unless it left. */
export function findDeelnameVanPartij(db: Db | Tx, aanvraagId: string, partijId: string | null) {
  return db
    .selectFrom('deelname')
    .select(['id', 'partij_id', 'rol'])
    .where('aanvraag_id', '=', aanvraagId)
    .where('partij_id', '=', partijId)
    .where('vertrokken_op', 'is', null)
    .executeTakeFirst()
}
