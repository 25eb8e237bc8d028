import { sql, type Insertable, type RawBuilder } from 'kysely'
import type { Evaluatieplaninhoud } from '../../app/domain/evaluatieplan/evaluatieplan.ts'
import type { Db, Tx } from '../db.ts'
import type {
  EvaluatieplanBevestigingTable,
  EvaluatieplanTable,
  HulpvraagTable,
} from '../schema.ts'

/** The newest plan that both sides confirmed: what the award refers to and the report is filled in from. */
export function findBevestigdEvaluatieplan(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('evaluatieplan as e')
    .innerJoin('evaluatieplan_bevestiging as i', (join) =>
      join.onRef('i.evaluatieplan_id', '=', 'e.id').on('i.kant', '=', 'initiatief'),
    )
    .innerJoin('evaluatieplan_bevestiging as g', (join) =>
      join.onRef('g.evaluatieplan_id', '=', 'e.id').on('g.kant', '=', 'gemeente'),
    )
    .select(['e.id', 'e.versie', 'e.hash'])
    .select((eb) => [
      eb.ref('e.inhoud').$castTo<Evaluatieplaninhoud>().as('inhoud'),
      eb.fn<Date>('greatest', ['i.moment', 'g.moment']).as('bevestigd_op'),
    ])
    .where('e.aanvraag_id', '=', aanvraagId)
    .orderBy('e.versie', 'desc')
    .executeTakeFirst()
}

/** Whether something else lies on the table than what this plan says: it was overtaken. */
export const isAchterhaald = (plan: RawBuilder<string>) => sql<boolean>`(
  select (select coalesce(jsonb_agg(v.id order by v.id), '[]') from evaluatiecriterium c
            join lateral (select id from criteriumvoorstel where criterium_id = c.id order by versie desc limit 1) v on true
           where c.aanvraag_id = p.aanvraag_id and c.vervallen_op is null)
      <> (select coalesce(jsonb_agg(k.voorstel_id order by k.voorstel_id), '[]')
            from jsonb_to_recordset(p.inhoud -> 'criteria') as k (voorstel_id uuid))
    from evaluatieplan p where p.id = ${plan})`

/** Whether both sides are talking about another plan than this confirmed one, which holds until they confirm that. */
export async function isInOverleg(db: Db | Tx, planId: string | null) {
  if (planId === null) return false
  const { rows } = await sql<{ anders: boolean }>`
    select ${isAchterhaald(sql`${planId}::uuid`)} as anders`.execute(db)
  return rows[0]?.anders === true
}

export async function insertEvaluatieplan(tx: Tx, plan: Insertable<EvaluatieplanTable>) {
  await tx.insertInto('evaluatieplan').values(plan).execute()
}

export async function insertBevestiging(
  tx: Tx,
  bevestiging: Insertable<EvaluatieplanBevestigingTable>,
) {
  await tx.insertInto('evaluatieplan_bevestiging').values(bevestiging).execute()
}

export async function insertHulpvraag(tx: Tx, hulpvraag: Insertable<HulpvraagTable>) {
  await tx.insertInto('hulpvraag').values(hulpvraag).execute()
}
