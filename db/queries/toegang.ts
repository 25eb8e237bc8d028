import type { Zaakrecht } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'

type NewToegang = {
  gemeente_id: string
  aanvraag_id: string
  gebruiker_id: string
  partij_id: string
  recht: Zaakrecht
  moment: Date
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
