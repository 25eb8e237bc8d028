import type { Insertable } from 'kysely'
import type { Regelingconcept } from '../../app/domain/regeling/concept.ts'
import type { Db, Tx } from '../db.ts'
import type { RegelingconceptTable } from '../schema.ts'

/** Versions of schemes of this municipality that are being composed, the newest first. */
export function listRegelingconcepten(db: Db | Tx, gemeente_id: string, regeling_id?: string) {
  return db
    .selectFrom('regelingconcept as c')
    .innerJoin('gebruiker as g', 'g.id', 'c.bijgewerkt_door')
    .select(['c.id', 'c.regeling_id', 'c.nieuw', 'c.bijgewerkt_op', 'g.naam as door'])
    .select((eb) => eb.ref('c.inhoud').$castTo<Regelingconcept>().as('inhoud'))
    .where('c.gemeente_id', '=', gemeente_id)
    .$if(regeling_id !== undefined, (query) => query.where('c.regeling_id', '=', regeling_id ?? ''))
    .orderBy('c.aangemaakt_op', 'desc')
    .limit(50)
    .execute()
}

/** One of them. */
export function findRegelingconcept(db: Db | Tx, gemeente_id: string, id: string) {
  return een(db, gemeente_id, id)?.executeTakeFirst() ?? Promise.resolve(undefined)
}
export type Conceptrij = NonNullable<Awaited<ReturnType<typeof findRegelingconcept>>>

/** The same, held until the act is done. */
export function lockRegelingconcept(tx: Tx, gemeente_id: string, id: string) {
  return een(tx, gemeente_id, id)?.forUpdate().executeTakeFirst() ?? Promise.resolve(undefined)
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function een(db: Db | Tx, gemeente_id: string, id: string) {
  if (!UUID.test(id)) return undefined
  return db
    .selectFrom('regelingconcept')
    .select(['id', 'gemeente_id', 'regeling_id', 'nieuw', 'basis_versie_id', 'versie'])
    .select((eb) => eb.ref('inhoud').$castTo<Regelingconcept>().as('inhoud'))
    .where('gemeente_id', '=', gemeente_id)
    .where('id', '=', id)
}

type Inhoud = { inhoud: Regelingconcept }
type Nieuw = Omit<Insertable<RegelingconceptTable>, 'inhoud' | 'id' | 'versie'> & Inhoud

/** Begins a draft. Answers its id. */
export async function insertRegelingconcept(tx: Tx, { inhoud, ...concept }: Nieuw) {
  const { id } = await tx
    .insertInto('regelingconcept')
    .values({ ...concept, inhoud: JSON.stringify(inhoud) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Writes what the draft says now. */
export async function updateRegelingconcept(
  tx: Tx,
  id: string,
  { inhoud, door, nu }: Inhoud & { door: string; nu: Date },
) {
  await tx
    .updateTable('regelingconcept')
    .set((eb) => ({
      inhoud: JSON.stringify(inhoud),
      versie: eb('versie', '+', 1),
      bijgewerkt_op: nu,
      bijgewerkt_door: door,
    }))
    .where('id', '=', id)
    .execute()
}

/** It was published, or nobody wants it any more. */
export async function deleteRegelingconcept(tx: Tx, id: string) {
  await tx.deleteFrom('regelingconcept').where('id', '=', id).execute()
}
