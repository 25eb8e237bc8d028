import type { Mandaatregel } from '../../app/domain/mandaat/mandaat.ts'
import type { Db, Tx } from '../db.ts'

/** Who decides what in the name of the college under this version of a scheme, in its order. */
export function listMandaat(db: Db | Tx, versieId: string): Promise<Mandaatregel[]> {
  return db
    .selectFrom('mandaatregel')
    .select((eb) => eb.ref('soorten').$castTo<Mandaatregel['soorten']>().as('soorten'))
    .select(['rol', 'functie', 'tot', 'besluit', 'artikel', 'datum'])
    .where('regeling_versie_id', '=', versieId)
    .orderBy('volgorde')
    .execute()
}

/** What an application asks, which is what a mandate is held against. */
export async function getGevraagd(db: Db | Tx, aanvraagId: string) {
  const { gevraagd } = await db
    .selectFrom('aanvraag')
    .select('gevraagd')
    .where('id', '=', aanvraagId)
    .executeTakeFirstOrThrow()
  return gevraagd ?? 0
}
