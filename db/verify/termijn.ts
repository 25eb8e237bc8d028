import { sql } from 'kysely'
import type { Db, Tx } from '../db.ts'
import { afwijkendeTermijnen, besluittermijnen } from '../queries/termijn.ts'

/** Counts every term anew from its events; answers each whose stored last day, or that of its case, is another, and cases nobody counts. */
export async function verifyTermijnen(db: Db | Tx): Promise<string[]> {
  const fouten: string[] = []
  for await (const { id, einddatum, berekend } of afwijkendeTermijnen(db))
    fouten.push(`Termijn ${id} eindigt op ${berekend ?? 'geen dag'}, maar er staat ${einddatum}`)
  const { rows } = await sql<{ nummer: string; uiterste_datum: string; einddatum: string }>`
    select a.nummer, a.uiterste_datum, t.einddatum
    from aanvraag a
    cross join lateral (
      select einddatum from termijn
      where aanvraag_id = a.id and soort = any(${besluittermijnen})
      order by array_position(${besluittermijnen}::text[], soort) desc,
               (select min(g.id) from termijn_gebeurtenis g where g.termijn_id = termijn.id) desc limit 1) t
    where a.uiterste_datum is distinct from t.einddatum`.execute(db)
  const zaken = rows.map(
    ({ nummer, uiterste_datum, einddatum }) =>
      `Zaak ${nummer} noemt ${uiterste_datum}, de beslistermijn eindigt op ${einddatum}`,
  )
  const zonder = await db
    .selectFrom('aanvraag as a')
    .leftJoin('termijn as t', (join) =>
      join.onRef('t.aanvraag_id', '=', 'a.id').on('t.soort', '=', 'beslistermijn'),
    )
    .select('a.nummer')
    .where('a.ingediend_op', 'is not', null)
    .where('t.id', 'is', null)
    .execute()
  const ongeteld = zonder.map(({ nummer }) => `Zaak ${nummer} is ingediend zonder beslistermijn`)
  return [...fouten, ...zaken, ...ongeteld]
}
