import { sql, type Insertable } from 'kysely'
import type { Datum } from '../../app/domain/datum.ts'
import type { Geldschuld } from '../../app/domain/geldschuld/geldschuld.ts'
import type { Db, Tx } from '../db.ts'
import type { SchuldbetalingTable } from '../schema.ts'

export type Schuldrij = Geldschuld & {
  id: string
  aanvraag_id: string
  nummer: string
  bezwaar_id: string | null
  kenmerk: string | null
  betaler: string | null
}

/** What a municipality owes besides subsidies, what is open first; for who watches the money. */
export const listSchulden = (db: Db | Tx, gemeenteId: string) =>
  schulden(db, sql`s.gemeente_id = ${gemeenteId}`)

/** What it owes in one case. */
export const listSchuldenVanZaak = (db: Db | Tx, aanvraagId: string) =>
  schulden(db, sql`s.aanvraag_id = ${aanvraagId}`)

/** A debt goes by the id of what it follows from: the ingebrekestelling, the decision on the objection, or the one that claimed. */
export async function findSchuld(db: Db | Tx, aanvraagId: string, id: string | undefined) {
  return (await listSchuldenVanZaak(db, aanvraagId)).find((schuld) => schuld.id === id)
}

async function schulden(db: Db | Tx, waar: ReturnType<typeof sql>): Promise<Schuldrij[]> {
  const { rows } = await sql<Schuldrij>`
    with s as (
      select d.ingebrekestelling_id as id, d.gemeente_id, d.aanvraag_id, 'dwangsom' as soort, d.bedrag, d.datum as vanaf,
             null::uuid as bezwaar_id
        from dwangsombesluit d where d.bedrag > 0
      union all
      select b.id, b.gemeente_id, b.aanvraag_id, 'bezwaarkosten', v.kosten_bedrag, k.verzonden_op, b.bezwaar_id
        from besluit b join bekendmaking k on k.besluit_id = b.id
        join bezwaarvoorstel v on v.bezwaar_id = b.bezwaar_id and v.vervallen_op is null and v.kosten = 'toegekend'
      union all
      select b.id, b.gemeente_id, b.aanvraag_id, 'teruggave', t.bedrag, t.vanaf, null
        from besluit b cross join lateral teruggave_van(b.id) t where b.teruggevorderd > 0 and t.bedrag > 0)
    select s.id, s.aanvraag_id, s.soort, s.bedrag, s.vanaf, s.bezwaar_id, a.nummer, p.betaald_op, p.kenmerk,
           g.naam as betaler,
           (select max(t.einddatum) from termijn t where t.verwijst_naar = s.id
               and t.soort in ('dwangsombetaling', 'kostenbetaling', 'teruggave')) as betalen_voor
      from s join aanvraag a on a.id = s.aanvraag_id
      left join schuldbetaling p on p.ingebrekestelling_id = s.id or p.besluit_id = s.id
      left join gebruiker g on g.id = p.betaald_door
     where ${waar} order by p.betaald_op nulls first, s.vanaf, s.id limit 200`.execute(db)
  return rows
}

export async function insertSchuldbetaling(tx: Tx, rij: Insertable<SchuldbetalingTable>) {
  await tx.insertInto('schuldbetaling').values(rij).execute()
}

/** The term to pay ends with the payment. */
export async function sluitBetaaltermijn(tx: Tx, schuldId: string, gereed_op: Datum) {
  await tx
    .updateTable('termijn')
    .set({ gereed_op })
    .where('verwijst_naar', '=', schuldId)
    .where('soort', 'in', ['dwangsombetaling', 'kostenbetaling', 'teruggave'])
    .execute()
}
