import { brieftekstenSchema } from '../../app/domain/brief/teksten.schema.ts'
import type { Briefteksten } from '../../app/domain/brief/teksten.ts'
import type { Db, Tx } from '../db.ts'

/** What a version of a scheme says in letters and proposals; apart, since no public page needs it. */
export async function getBriefteksten(db: Db | Tx, versieId: string): Promise<Briefteksten> {
  const { briefteksten } = await db
    .selectFrom('regeling_versie')
    .select('briefteksten')
    .where('id', '=', versieId)
    .executeTakeFirstOrThrow()
  return brieftekstenSchema.parse(briefteksten)
}
