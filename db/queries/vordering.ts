import { sql, type Insertable } from 'kysely'
import type { Datum } from '../../app/domain/datum.ts'
import type { Vordering } from '../../app/domain/vordering/vordering.ts'
import type { Db, Tx } from '../db.ts'
import type { BetaalverzoekTable, OntvangstTable } from '../schema.ts'

export type Vorderingrij = Vordering & {
  /** The decision it follows from. */
  id: string
  aanvraag_id: string
  nummer: string
  titel: string
  soort: 'wijziging' | 'intrekking'
  van: string
  laatst_ontvangen: Datum | null
}

/** What recipients have to pay back to a municipality, what is open first. */
export const listVorderingen = (db: Db | Tx, gemeenteId: string) =>
  vorderingen(db, sql`b.gemeente_id = ${gemeenteId}`)

/** One claim of a case, by the id of the decision it follows from. */
export async function findVordering(db: Db | Tx, aanvraagId: string, id: string | undefined) {
  return (await vorderingen(db, sql`b.aanvraag_id = ${aanvraagId}`)).find((een) => een.id === id)
}

/** The same, where it is known to be there. */
export async function getVordering(tx: Tx, aanvraagId: string, id: string) {
  const vordering = await findVordering(tx, aanvraagId, id)
  if (!vordering) throw new Error(`Decision ${id} claims nothing`)
  return vordering
}

async function vorderingen(db: Db | Tx, waar: ReturnType<typeof sql>): Promise<Vorderingrij[]> {
  const { rows } = await sql<Vorderingrij>`
    select b.id, b.aanvraag_id, a.nummer, a.titel, b.soort, te_vorderen(b.id) as bedrag,
           b.teruggevorderd - te_vorderen(b.id) as vervallen, k.verzonden_op,
           v.kenmerk, v.verstuurd_op, coalesce(o.som, 0)::bigint as ontvangen, o.laatst as laatst_ontvangen,
           coalesce((select p.naam from deelname d join partij p on p.id = d.partij_id
             where d.aanvraag_id = a.id and d.rol = 'penvoerder' and d.vertrokken_op is null), '') as van,
           (select max(t.einddatum) from termijn t where t.verwijst_naar = b.id and t.soort = 'terugbetaling') as betalen_voor
      from besluit b
      join bekendmaking k on k.besluit_id = b.id
      join aanvraag a on a.id = b.aanvraag_id
      left join betaalverzoek v on v.besluit_id = b.id
      left join lateral (select sum(r.bedrag) as som, max(r.ontvangen_op) as laatst
        from ontvangst r where r.besluit_id = b.id) o on true
     where b.teruggevorderd > 0 and ${waar}
     order by coalesce(o.som, 0) >= te_vorderen(b.id), k.verzonden_op, b.id limit 200`.execute(db)
  return rows
}

export async function insertBetaalverzoek(tx: Tx, rij: Insertable<BetaalverzoekTable>) {
  await tx.insertInto('betaalverzoek').values(rij).execute()
}

/** Puts on record what came in; answers nothing where this line of the bank statement was there already. */
export const insertOntvangst = (tx: Tx, rij: Insertable<OntvangstTable>) =>
  tx
    .insertInto('ontvangst')
    .values(rij)
    .onConflict((oc) => oc.columns(['besluit_id', 'kenmerk']).doNothing())
    .returning('id')
    .executeTakeFirst()

/** The term to pay back ends when all came in, or nothing is due any more. */
export async function sluitTerugbetaling(tx: Tx, besluitId: string, gereed_op: Datum) {
  await tx
    .updateTable('termijn')
    .set({ gereed_op })
    .where('verwijst_naar', '=', besluitId)
    .where('soort', '=', 'terugbetaling')
    .execute()
}
