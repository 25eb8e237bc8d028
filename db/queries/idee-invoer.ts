import { sql } from 'kysely'
import type { Db, Tx } from '../db.ts'

type Invoer = {
  gemeente_id: string
  email: string
  soort: 'idee' | 'reactie'
  invoer: Record<string, unknown>
  verloopt_op: Date
}

/** Keeps what was typed for whoever reads this mailbox; what is over goes. */
export async function insertInvoer(tx: Tx, { invoer, ...rij }: Invoer, nu: Date) {
  await tx.deleteFrom('idee_invoer').where('verloopt_op', '<', nu).execute()
  const { id } = await tx
    .insertInto('idee_invoer')
    .values({ ...rij, invoer: JSON.stringify(invoer) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type Zoek = { gemeente_id: string; email: string; id: string; nu: Date }

/** What was typed before signing in, for the owner of the mailbox only. */
export async function findInvoer(db: Db | Tx, { gemeente_id, email, id, nu }: Zoek) {
  const row = await db
    .selectFrom('idee_invoer')
    .select((eb) => eb.ref('invoer').$castTo<Record<string, string>>().as('invoer'))
    .where('gemeente_id', '=', gemeente_id)
    .where('email', '=', email)
    .where(sql<boolean>`id::text = ${id}`)
    .where('verloopt_op', '>', nu)
    .executeTakeFirst()
  return row?.invoer ?? null
}

/** It was sent: what was kept of it goes. */
export async function deleteInvoer(
  tx: Tx,
  { gemeente_id, email }: { gemeente_id: string; email: string },
  soort: 'idee' | 'reactie',
) {
  await tx
    .deleteFrom('idee_invoer')
    .where('gemeente_id', '=', gemeente_id)
    .where('email', '=', email)
    .where('soort', '=', soort)
    .execute()
}
