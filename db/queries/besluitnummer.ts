import { sql, type Insertable } from 'kysely'
import type { Db, Tx } from '../db.ts'
import type { CollegebesluitnummerTable } from '../schema.ts'

/**
 * What was decided in a meeting, with the number it has in the council's own system. An objection or a change goes by the
 * number of its case with its own behind it.
 */
export function listGenomen(db: Db | Tx, vergaderingId: string) {
  return db
    .selectFrom('besluit as b')
    .innerJoin('agendapunt as p', 'p.id', 'b.agendapunt_id')
    .innerJoin('aanvraag as a', 'a.id', 'b.aanvraag_id')
    .leftJoin('bezwaar as z', 'z.id', 'b.bezwaar_id')
    .leftJoin('wijziging as w', 'w.id', 'b.wijziging_id')
    .leftJoin('collegebesluitnummer as n', 'n.besluit_id', 'b.id')
    .select(['b.id as besluit_id', 'n.nummer as besluitnummer', 'n.datum'])
    .select(sql<string>`concat(a.nummer, '/B' || z.volgnummer, '/W' || w.volgnummer)`.as('nummer'))
    .where('p.vergadering_id', '=', vergaderingId)
    .orderBy('p.volgorde')
    .execute()
}

/** Puts these numbers in the place of what was typed before. */
export async function replaceBesluitnummers(
  tx: Tx,
  nummers: readonly Insertable<CollegebesluitnummerTable>[],
) {
  await tx
    .insertInto('collegebesluitnummer')
    .values(nummers)
    .onConflict((oc) =>
      oc.column('besluit_id').doUpdateSet((eb) => ({
        nummer: eb.ref('excluded.nummer'),
        datum: eb.ref('excluded.datum'),
        vastgelegd_door: eb.ref('excluded.vastgelegd_door'),
        moment: eb.ref('excluded.moment'),
      })),
    )
    .execute()
}
