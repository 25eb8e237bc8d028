import { sql, type Insertable } from 'kysely'
import type { Db, Tx } from '../db.ts'
import type { NulmetingTable } from '../schema.ts'

export type Nulmeting = Awaited<ReturnType<typeof listNulmetingen>>[number]

/** What was measured before the beginning, of every criterium the newest. */
export function listNulmetingen(db: Db | Tx, aanvraag_id: string) {
  return db
    .selectFrom('nulmeting as n')
    .innerJoin('evaluatiecriterium as c', 'c.id', 'n.criterium_id')
    .select(['n.criterium_id', 'n.waarde', 'n.gemeten_op', 'n.bron'])
    .distinctOn('n.criterium_id')
    .where('c.aanvraag_id', '=', aanvraag_id)
    .orderBy('n.criterium_id')
    .orderBy('n.moment', 'desc')
    .execute()
}

/** How many agreed criteria still wait for a baseline. */
export async function countNulmetingen(db: Db | Tx, aanvraag_id: string): Promise<number> {
  const { rows } = await sql<{ aantal: number }>`
    select count(*)::int as aantal from evaluatiecriterium c
      join lateral (select v.soort, v.nulwaarde from criteriumvoorstel v join criteriumakkoord k on k.voorstel_id = v.id
                     where v.criterium_id = c.id order by v.versie desc limit 1) afspraak on true
     where c.aanvraag_id = ${aanvraag_id} and c.vervallen_op is null
       and afspraak.soort in ('output', 'outcome') and afspraak.nulwaarde is null
       and not exists (select from nulmeting n where n.criterium_id = c.id)`.execute(db)
  return rows[0]?.aantal ?? 0
}

export async function insertNulmeting(tx: Tx, nulmeting: Insertable<NulmetingTable>) {
  await tx.insertInto('nulmeting').values(nulmeting).execute()
}
