import { sql } from 'kysely'
import type { Db, Tx } from '../../../db/db.ts'
import { gemeenten } from '../../../db/gemeenten.ts'
import { mensenVan, type Demopersoon } from './mensen.ts'
import { elburg2017 } from './zaken/elburg-2017.ts'
import { elburg } from './zaken/elburg.ts'
import { leusden } from './zaken/leusden.ts'
import { oudeIjsselstreek } from './zaken/oude-ijsselstreek.ts'
import { spelen } from './zaken/spelen.ts'
import type { Demozaak } from './zaken/zaak.ts'

const verhalen: Record<string, readonly Demozaak[]> = {
  elburg: [...elburg2017, ...elburg],
  leusden,
  'oude-ijsselstreek': oudeIjsselstreek,
}

/** The people of an empty demonstration, for every role in each municipality. Does nothing when they are there. */
export async function seedDemomensen(db: Db) {
  const filled = await db.selectFrom('gebruiker').select('id').limit(1).executeTakeFirst()
  if (filled) return
  await db.transaction().execute(async (tx) => {
    for (const { id } of gemeenten)
      for (const [index, mens] of mensenVan(id).entries()) await createMens(tx, mens, index)
  })
}

/** The cases of each municipality that has none yet, as they would be on this day: all of one municipality, or none. */
export async function seedDemozaken(db: Db, nu: Date, publicOrigin: URL) {
  for (const { id, hosts } of gemeenten) {
    const { origin } = Object.assign(new URL(publicOrigin), { hostname: hosts[0] })
    await db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtext('demozaken'))`.execute(tx)
      const query = tx.selectFrom('aanvraag').select('id').where('gemeente_id', '=', id)
      if (await query.limit(1).executeTakeFirst()) return
      await spelen(tx, verhalen[id] ?? [], nu, origin)
    })
  }
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
