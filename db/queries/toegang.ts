import { sql } from 'kysely'
import type { Zaakrecht } from '../../app/domain/toegang.ts'
import { isUuid } from '../../app/domain/uuid.ts'
import type { Db, Tx } from '../db.ts'

type NewToegang = {
  gemeente_id: string
  aanvraag_id: string
  gebruiker_id: string
  partij_id: string
  recht: Zaakrecht
  moment: Date
  secties?: string[]
  tot?: string | null
  gegeven_door?: string | null
}

/** Everybody who can open this application: the penvoerder first, then as they came. */
export function listToegang(db: Db | Tx, aanvraagId: string) {
  return mensen(db, aanvraagId)
    .orderBy(sql`t.recht = 'penvoerder'`, 'desc')
    .orderBy('t.moment')
    .orderBy('t.id')
    .execute()
}
export type Toegang = Awaited<ReturnType<typeof listToegang>>[number]

/** One of them, by the id of the access. */
export function findToegangMetId(db: Db | Tx, aanvraagId: string, id: string) {
  if (!isUuid(id)) return Promise.resolve(undefined)
  return mensen(db, aanvraagId).where('t.id', '=', id).executeTakeFirst()
}

/** One of them, by the account. */
export function findToegangVan(db: Db | Tx, aanvraagId: string, gebruikerId: string) {
  return mensen(db, aanvraagId).where('t.gebruiker_id', '=', gebruikerId).executeTakeFirst()
}

function mensen(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('toegang as t')
    .innerJoin('gebruiker as g', 'g.id', 't.gebruiker_id')
    .innerJoin('partij as p', 'p.id', 't.partij_id')
    .innerJoin('deelname as d', (join) =>
      join.onRef('d.aanvraag_id', '=', 't.aanvraag_id').onRef('d.partij_id', '=', 't.partij_id'),
    )
    .select(['t.id', 't.gebruiker_id', 't.partij_id', 't.secties', 't.tot', 't.moment'])
    .select((eb) => eb.ref('t.recht').$castTo<Zaakrecht>().as('recht'))
    .select(['g.naam', 'g.email', 'p.naam as partij', 'd.id as deelname_id'])
    .select((eb) => eb.ref('d.rol').$castTo<'penvoerder' | 'partner'>().as('partijrol'))
    .select('d.email as stem')
    .where('t.aanvraag_id', '=', aanvraagId)
}

type Recht = { recht: Zaakrecht; secties?: string[]; tot?: string | null; partij_id?: string }

/** Changes what somebody may do; without a mandate there is none. */
export async function updateToegang(
  tx: Tx,
  id: string,
  { secties = [], tot = null, ...recht }: Recht,
) {
  await tx
    .updateTable('toegang')
    .set({ ...recht, secties, tot })
    .where('id', '=', id)
    .execute()
}

/** Takes away the access of one person, at once; a session that reaches only this application ends too. */
export async function deleteToegangMetId(
  tx: Tx,
  { id, gebruiker_id, aanvraag_id }: { id: string; gebruiker_id: string; aanvraag_id: string },
) {
  await tx.deleteFrom('toegang').where('id', '=', id).execute()
  await tx
    .deleteFrom('sessie')
    .where('aanvraag_id', '=', aanvraag_id)
    .where('gebruiker_id', '=', gebruiker_id)
    .execute()
}

/** What this account may do in this application, and for which party. */
export function findToegang(db: Db | Tx, aanvraagId: string, gebruikerId: string) {
  return db
    .selectFrom('toegang')
    .select(['recht', 'partij_id'])
    .where('aanvraag_id', '=', aanvraagId)
    .where('gebruiker_id', '=', gebruikerId)
    .executeTakeFirst()
}

/** Gives access, unless the account has it already: then nothing changes. */
export async function ensureToegang(tx: Tx, toegang: NewToegang) {
  await tx
    .insertInto('toegang')
    .values(toegang)
    .onConflict((oc) => oc.columns(['aanvraag_id', 'gebruiker_id']).doNothing())
    .execute()
}

/**
 * Takes away the access of everybody who acted for this party, at once: sessions that reach only this
 * application end too. Answers who they were.
 */
export async function deleteToegang(tx: Tx, aanvraagId: string, partijId: string) {
  const mensen = await tx
    .deleteFrom('toegang')
    .using('gebruiker as u')
    .whereRef('u.id', '=', 'toegang.gebruiker_id')
    .where('toegang.aanvraag_id', '=', aanvraagId)
    .where('toegang.partij_id', '=', partijId)
    .returning(['u.id', 'u.naam', 'u.email'])
    .execute()
  if (mensen.length > 0)
    await tx
      .deleteFrom('sessie')
      .where('aanvraag_id', '=', aanvraagId)
      .where(
        'gebruiker_id',
        'in',
        mensen.map(({ id }) => id),
      )
      .execute()
  return mensen
}

/** Which of these cases this person belongs to as an applicant. */
export async function listEigenZaken(
  db: Db | Tx,
  gebruikerId: string,
  aanvraagIds: readonly string[],
) {
  if (aanvraagIds.length === 0) return []
  const rijen = await db
    .selectFrom('toegang')
    .select('aanvraag_id')
    .where('gebruiker_id', '=', gebruikerId)
    .where('aanvraag_id', 'in', aanvraagIds)
    .execute()
  return rijen.map(({ aanvraag_id }) => aanvraag_id)
}
