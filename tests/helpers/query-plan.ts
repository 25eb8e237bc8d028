import { sql, type Compilable } from 'kysely'
import pg from 'pg'
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

/**
 * How PostgreSQL carries out this query: the indexes and steps on the way to the rows, and the blocks it touched. Asked
 * the seventh time, as in a server that runs: by then it has chosen between a plan for these values and one for all.
 * `voorAlles`: with the one for all.
 */
export async function planVan(db: Db, query: Compilable, voorAlles = false) {
  const { sql: tekst, parameters } = query.compile()
  const waarden = parameters.length > 0 ? `(${parameters.map(letterlijk).join()})` : ''
  const { rows } = await db.transaction().execute(async (tx) => {
    const doe = <R>(opdracht: string) =>
      tx.executeQuery<R>({ ...sql``.compile(tx), sql: opdracht, parameters: [] })
    if (voorAlles) await doe('set local plan_cache_mode = force_generic_plan')
    await doe(`prepare gevraagd as ${tekst}`)
    for (let keer = 0; keer < 6; keer++) await doe(`execute gevraagd${waarden}`)
    const plan = await doe<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (analyze, buffers, format json) execute gevraagd${waarden}`,
    )
    await doe('deallocate gevraagd')
    return plan
  })
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

function letterlijk(waarde: unknown) {
  if (waarde === null || waarde === undefined) return 'null'
  if (Array.isArray(waarde))
    return pg.escapeLiteral(`{${waarde.map((een) => JSON.stringify(een)).join()}}`)
  return pg.escapeLiteral(waarde instanceof Date ? waarde.toISOString() : String(waarde))
}
