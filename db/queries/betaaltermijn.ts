import type { Db, Tx } from '../db.ts'

/** Within how long is paid under the version of the scheme an application was submitted under. */
export function getBetaaltermijn(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('aanvraag as a')
    .innerJoin('regeling_versie as v', 'v.id', 'a.regeling_versie_id')
    .select(['v.betaaltermijn_weken', 'v.betaaltermijn_grondslag', 'v.betaaltermijn_artikel'])
    .where('a.id', '=', aanvraagId)
    .executeTakeFirst()
}
