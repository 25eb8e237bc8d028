import type { Insertable } from 'kysely'
import { plusDagen, type Datum } from '../../app/domain/datum.ts'
import { herinneringen, verste } from '../../app/domain/termijn/herinneren.ts'
import type { Termijnsoort } from '../../app/domain/termijn/soort.ts'
import type { Rol } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'
import type { HerinneringTable } from '../schema.ts'

const soorten = Object.keys(herinneringen) as Termijnsoort[]

/** The open terms that end soon, after the one with this day and id: a page of them, of all municipalities. */
export function listNaderend(db: Db, vandaag: Datum, na: { einddatum: Datum; id: string }) {
  return db
    .selectFrom('termijn as t')
    .innerJoin('aanvraag as a', 'a.id', 't.aanvraag_id')
    .select(['t.id', 't.gemeente_id', 't.aanvraag_id', 'a.nummer', 'a.behandelaar_id'])
    .select((eb) => [
      eb.ref('t.soort').$castTo<Termijnsoort>().as('soort'),
      eb.ref('t.einddatum').$castTo<Datum>().as('einddatum'),
      // which reminder of this last day went out before
      eb
        .selectFrom('herinnering as h')
        .select((hb) => hb.fn.min('h.dagen').as('dagen'))
        .whereRef('h.termijn_id', '=', 't.id')
        .whereRef('h.einddatum', '=', 't.einddatum')
        .as('herinnerd'),
    ])
    .where('t.gereed_op', 'is', null)
    .where('t.einddatum', '>=', vandaag)
    .where('t.einddatum', '<=', plusDagen(vandaag, verste))
    .where('t.soort', 'in', soorten)
    .where((eb) =>
      eb(eb.refTuple('t.einddatum', 't.id'), '>', eb.tuple(eb.val(na.einddatum), eb.val(na.id))),
    )
    .orderBy('t.einddatum')
    .orderBy('t.id')
    .limit(200)
    .execute()
}
export type Naderend = Awaited<ReturnType<typeof listNaderend>>[number]

/** Records that this reminder goes out; false when it already did. */
export async function insertHerinnering(tx: Tx, rij: Insertable<HerinneringTable>) {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('herinnering')
    .values(rij)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** The officials to remind: who handles the case, and without such a one (or for money) who has one of these roles. */
export function listMedewerkers(
  tx: Tx,
  gemeente_id: string,
  { behandelaar_id, rollen }: { behandelaar_id: string | null; rollen: readonly Rol[] },
) {
  return tx
    .selectFrom('gebruiker as u')
    .select(['u.naam', 'u.email'])
    .where('u.gemeente_id', '=', gemeente_id)
    .where('u.is_medewerker', '=', true)
    .where('u.geblokkeerd_op', 'is', null)
    .where((eb) =>
      behandelaar_id !== null
        ? eb('u.id', '=', behandelaar_id)
        : eb.exists(
            eb
              .selectFrom('gebruiker_rol as r')
              .select('r.rol')
              .whereRef('r.gebruiker_id', '=', 'u.id')
              .where('r.rol', 'in', [...rollen]),
          ),
    )
    .orderBy('u.email')
    .execute()
}
