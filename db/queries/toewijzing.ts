import { sql } from 'kysely'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'

/** What stands between an official `g` and the case with this id. */
export const hindernissen = (zaak: ReturnType<typeof sql>) =>
  [
    sql<boolean>`exists (select from toegang t where t.aanvraag_id = ${zaak} and t.gebruiker_id = g.id
      and t.recht <> 'helper')`.as('vraagt_zelf_aan'),
    sql<boolean>`exists (select from belangenverklaring n where n.aanvraag_id = ${zaak} and n.gebruiker_id = g.id
      and not n.geen_belang)`.as('heeft_belang'),
    sql<boolean>`exists (select from betrokkenheid k where k.aanvraag_id = ${zaak} and k.gebruiker_id = g.id
      and k.taak = 'bezwaarbehandelaar')`.as('behandelt_bezwaar'),
  ] as const

/** These cases of the municipality, in the order of the worklist, with what stands between each and this official. */
export function listToeTeWijzen(
  db: Db | Tx,
  { gemeente_id }: Gebruiker,
  nummers: readonly string[],
  behandelaar_id: string | null,
) {
  return db
    .selectFrom('aanvraag as a')
    .leftJoin('gebruiker as b', 'b.id', 'a.behandelaar_id')
    .leftJoin('gebruiker as g', (join) => join.on('g.id', '=', behandelaar_id))
    .select(['a.id', 'a.nummer', 'a.titel', 'a.status', 'a.behandelaar_id'])
    .select(['b.naam as behandelaar', ...hindernissen(sql`a.id`)])
    .where('a.gemeente_id', '=', gemeente_id)
    .where('a.status', '<>', 'concept')
    .where('a.nummer', '=', sql<string>`any(${nummers}::text[])`)
    .orderBy('a.werkdatum')
    .orderBy('a.id')
    .execute()
}

/** Holds these cases until the transaction ends, always in the same order. */
export async function lockToeTeWijzen(tx: Tx, { gemeente_id }: Gebruiker, nummers: string[]) {
  await tx
    .selectFrom('aanvraag')
    .select('id')
    .where('gemeente_id', '=', gemeente_id)
    .where('nummer', '=', sql<string>`any(${nummers}::text[])`)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Puts these cases on a name, or on nobody's. */
export async function updateBehandelaar(
  tx: Tx,
  ids: readonly string[],
  velden: { behandelaar_id: string | null; bijgewerkt_op: Date },
) {
  await tx
    .updateTable('aanvraag')
    .set(velden)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
}
