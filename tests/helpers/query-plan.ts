import { sql, type Compilable } from 'kysely'
import type { Db } from '../../db/db.ts'

type Plan = {
  'Node Type': string
  'Index Name'?: string
  'Parent Relationship'?: string
  'Subplan Name'?: string
  Plans?: Plan[]
  'Shared Hit Blocks': number
  'Shared Read Blocks': number
}

// What is looked up per row shown, or once for all of them, is not the way to the rows.
const hoofdweg = ({ 'Parent Relationship': hoe, 'Subplan Name': naam }: Plan) =>
  hoe !== 'SubPlan' && (hoe !== 'InitPlan' || naam?.startsWith('CTE') === true)

/** How PostgreSQL carries out this query: the indexes and steps on the way to the rows, and the blocks it touched. */
export async function planVan(db: Db, query: Compilable) {
  const { sql: tekst, parameters } = query.compile()
  const uitleg = {
    ...sql``.compile(db),
    sql: `explain (analyze, buffers, format json) ${tekst}`,
    parameters,
  }
  const { rows } = await db.executeQuery<{ 'QUERY PLAN': [{ Plan: Plan }] }>(uitleg)
  const { Plan: plan } = rows[0]!['QUERY PLAN'][0]
  const knopen = (knoop: Plan): Plan[] => [
    knoop,
    ...(knoop.Plans ?? []).filter(hoofdweg).flatMap(knopen),
  ]
  return {
    indexen: knopen(plan).map((knoop) => knoop['Index Name']),
    soorten: knopen(plan).map((knoop) => knoop['Node Type']),
    blokken: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'],
  }
}
