import type { Insertable } from 'kysely'
import type { Invoerrij } from '../../app/domain/plan/inlezen.ts'
import type { Db, Tx } from '../db.ts'
import type { PlaninvoerTable } from '../schema.ts'

/** Sheets of this municipality that wait for somebody to confirm or drop them, the newest first. */
export function listPlaninvoer(db: Db, gemeente_id: string) {
  return db
    .selectFrom('planinvoer as i')
    .innerJoin('gebruiker as g', 'g.id', 'i.bijgewerkt_door')
    .select(['i.id', 'i.plan_id', 'i.titel', 'i.bestandsnaam', 'i.bijgewerkt_op'])
    .select(['i.basis', 'g.naam as door'])
    .where('i.gemeente_id', '=', gemeente_id)
    .orderBy('i.aangemaakt_op', 'desc')
    .limit(50)
    .execute()
}

/** One of them with its rows. */
export function findPlaninvoer(db: Db | Tx, gemeente_id: string, id: string) {
  return metRijen(db, gemeente_id, id)?.executeTakeFirst() ?? Promise.resolve(undefined)
}
export type Planinvoer = NonNullable<Awaited<ReturnType<typeof findPlaninvoer>>>

/** The same, held until the act is done. */
export function lockPlaninvoer(tx: Tx, gemeente_id: string, id: string) {
  return metRijen(tx, gemeente_id, id)?.forUpdate().executeTakeFirst() ?? Promise.resolve(undefined)
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function metRijen(db: Db | Tx, gemeente_id: string, id: string) {
  if (!UUID.test(id)) return undefined
  return db
    .selectFrom('planinvoer')
    .select(['id', 'gemeente_id', 'plan_id', 'basis', 'titel', 'van', 'tot', 'bron'])
    .select(['bestandsnaam', 'versie', 'bijgewerkt_op', 'bijgewerkt_door'])
    .select((eb) => eb.ref('rijen').$castTo<Invoerrij[]>().as('rijen'))
    .where('gemeente_id', '=', gemeente_id)
    .where('id', '=', id)
}

type Rijen = { rijen: readonly Invoerrij[] }
type Nieuw = Omit<Insertable<PlaninvoerTable>, 'rijen' | 'id' | 'versie'> & Rijen

/** Keeps a sheet that was sent in. Answers its id. */
export async function insertPlaninvoer(tx: Tx, { rijen, ...invoer }: Nieuw) {
  const { id } = await tx
    .insertInto('planinvoer')
    .values({ ...invoer, rijen: JSON.stringify(rijen) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type Kop = Pick<Planinvoer, 'titel' | 'van' | 'tot' | 'bron'>
type Wijziging = { door: string; nu: Date } & Partial<
  Rijen & { bestandsnaam: string; basis: number } & Kop
>

/** Puts other rows in its place, or compares it with another version of the plan. */
export async function updatePlaninvoer(
  tx: Tx,
  id: string,
  { door, nu, rijen, ...meer }: Wijziging,
) {
  await tx
    .updateTable('planinvoer')
    .set((eb) => ({
      ...meer,
      ...(rijen && { rijen: JSON.stringify(rijen) }),
      versie: eb('versie', '+', 1),
      bijgewerkt_op: nu,
      bijgewerkt_door: door,
    }))
    .where('id', '=', id)
    .execute()
}

/** It was confirmed, or nobody wants it any more. */
export async function deletePlaninvoer(tx: Tx, id: string) {
  await tx.deleteFrom('planinvoer').where('id', '=', id).execute()
}
