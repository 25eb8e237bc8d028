import { sql } from 'kysely'
import type { Db, Tx } from '../../../db/db.ts'
import { gemeenten } from '../../../db/gemeenten.ts'
import { mensenVan, type Demopersoon } from './mensen.ts'

/** The people of an empty demonstration, for every role in each municipality. Does nothing when they are there. */
export async function seedDemomensen(db: Db) {
  const filled = await db.selectFrom('gebruiker').select('id').limit(1).executeTakeFirst()
  if (filled) return
  await db.transaction().execute(async (tx) => {
    for (const { id } of gemeenten)
      for (const [index, mens] of mensenVan(id).entries()) await createMens(tx, mens, index)
  })
}

/**
 * The cases of each municipality that has none yet, as they would be on this day: all of one municipality, or none.
 * `stop` breaks off what is being played; the next start begins it again.
 */
export async function seedDemozaken(db: Db, nu: Date, publicOrigin: URL, stop?: AbortSignal) {
  for (const { id, hosts } of gemeenten) {
    if (await hasZaken(db, id)) continue
    // all commands come along: read only where there is something to play
    const { spelen } = await import('./zaken/spelen.ts')
    const { verhalen } = await import('./zaken/verhalen.ts')
    const { origin } = Object.assign(new URL(publicOrigin), { hostname: hosts[0] })
    await db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtext('demozaken'))`.execute(tx)
      if (!(await hasZaken(tx, id))) await spelen(tx, verhalen[id] ?? [], { nu, origin, stop })
    })
  }
}

/** The ideas of each municipality that has none yet, in the same way. */
export async function seedDemoideeen(db: Db, nu: Date, publicOrigin: URL, stop?: AbortSignal) {
  for (const { id, hosts } of gemeenten) {
    if (await hasIdeeen(db, id)) continue
    const { speelIdeeen } = await import('./ideeen/spelen.ts')
    const { origin } = Object.assign(new URL(publicOrigin), { hostname: hosts[0] })
    await db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtext('demoideeen'))`.execute(tx)
      if (!(await hasIdeeen(tx, id))) await speelIdeeen(tx, id, { nu, origin, stop })
    })
  }
}

async function hasIdeeen(db: Db | Tx, gemeente_id: string) {
  const query = db.selectFrom('idee').select('id').where('gemeente_id', '=', gemeente_id)
  return (await query.limit(1).executeTakeFirst()) !== undefined
}

async function hasZaken(db: Db | Tx, gemeente_id: string) {
  const query = db.selectFrom('aanvraag').select('id').where('gemeente_id', '=', gemeente_id)
  return (await query.limit(1).executeTakeFirst()) !== undefined
}

async function createMens(
  tx: Tx,
  { gemeente_id, naam, email, functie, rollen }: Demopersoon,
  index: number,
) {
  const { id } = await tx
    .insertInto('gebruiker')
    .values({
      gemeente_id,
      naam,
      email,
      functie,
      is_medewerker: rollen.length > 0,
      // before the oldest case they appear in
      aangemaakt_op: new Date(Date.UTC(2017, 0, 5, 8, index)),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const rol of rollen)
    await tx.insertInto('gebruiker_rol').values({ gemeente_id, gebruiker_id: id, rol }).execute()
}
