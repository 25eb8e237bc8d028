import type { Db, Tx } from '../../../db/db.ts'
import { gemeenten } from '../../../db/gemeenten.ts'
import { mensenVan, type Demopersoon } from './mensen.ts'

/** Fills an empty demonstration: people for every role in each municipality. Does nothing when they are there. */
export async function seedDemo(db: Db) {
  const filled = await db.selectFrom('gebruiker').select('id').limit(1).executeTakeFirst()
  if (filled) return
  await db.transaction().execute(async (tx) => {
    for (const { id } of gemeenten)
      for (const [index, mens] of mensenVan(id).entries()) await createMens(tx, mens, index)
  })
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
      aangemaakt_op: new Date(Date.UTC(2026, 0, 5, 8, index)),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const rol of rollen)
    await tx.insertInto('gebruiker_rol').values({ gemeente_id, gebruiker_id: id, rol }).execute()
}
