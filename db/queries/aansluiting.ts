import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Keuze } from '../../app/domain/aanvraag/aansluiting.ts'
import type { Db, Tx } from '../db.ts'

/** Where an application says it fits, and what it connects. */
export function getAansluiting(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('aanvraag as a')
    .select(['a.domeinen', 'a.verbindingen', 'a.merkbaar'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('aansluiting as s')
          .innerJoin('onderdeel as o', 'o.id', 's.onderdeel_id')
          .select(['s.onderdeel_id', 's.motivering', 'o.soort'])
          .whereRef('s.aanvraag_id', '=', 'a.id')
          .orderBy('s.volgorde'),
      ).as('keuzes'),
    )
    .where('a.id', '=', aanvraagId)
    .executeTakeFirstOrThrow()
}

type Waar = { gemeente_id: string; aanvraag_id: string }

/** Puts these choices in the place of all that were there. */
export async function replaceAansluitingen(tx: Tx, waar: Waar, keuzes: readonly Keuze[]) {
  await tx.deleteFrom('aansluiting').where('aanvraag_id', '=', waar.aanvraag_id).execute()
  if (keuzes.length === 0) return
  await tx
    .insertInto('aansluiting')
    .values(keuzes.map((keuze, volgorde) => ({ ...waar, ...keuze, volgorde })))
    .execute()
}
