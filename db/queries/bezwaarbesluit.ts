import { sql } from 'kysely'
import type { Tranche } from '../../app/domain/besluit/betaalschema.ts'
import type { Db, Tx } from '../db.ts'
import { insertBetaalschema } from './besluit.ts'

/** What the decision objected to found on the ceiling, and who took it. */
/** The decision an objection is about; an objection that is handled has one. */
export function getPrimairBesluit(db: Db | Tx, besluitId: string | null) {
  return db
    .selectFrom('besluit')
    .select(['id', 'soort', 'uitkomst', 'bedrag', 'datum', 'gemandateerde_id', 'evaluatieplan_id'])
    .select(['plafond_id', 'plafond_bedrag', 'plafond_vastgelegd', 'inhoud'])
    .select(['wijziging_id', 'mutatie', 'mutatie_vastgesteld'])
    .select(sql<number>`te_vorderen(besluit.id)`.as('vordering'))
    .where(sql<boolean>`id = ${besluitId}::uuid`)
    .executeTakeFirstOrThrow()
}

type Erbij = {
  gemeente_id: string
  aanvraag_id: string
  besluit_id: string
  plafond_id: string
  bedrag: number
  /** What of the claim of the decision objected to falls away with it. */
  vordering_vervallen: number
  /** Granted and determined at once, as the scheme says. */
  direct: boolean
}

/** What a decision on an objection grants: the counters of the case and the parts in which it is paid. */
export async function verleenErbij(tx: Tx, erbij: Erbij, delen: readonly Tranche[]) {
  const { gemeente_id, aanvraag_id, plafond_id, bedrag, vordering_vervallen, direct } = erbij
  await tx
    .insertInto('subsidie')
    .values({
      gemeente_id,
      aanvraag_id,
      plafond_id,
      verleend: bedrag,
      vastgesteld: direct ? bedrag : null,
    })
    .onConflict((oc) =>
      oc.column('aanvraag_id').doUpdateSet({
        verleend: sql`subsidie.verleend + ${bedrag}`,
        teruggevorderd: sql`subsidie.teruggevorderd - ${vordering_vervallen}`,
        vastgesteld: direct ? sql`subsidie.vastgesteld + ${bedrag}` : sql`subsidie.vastgesteld`,
      }),
    )
    .execute()
  await insertVervolgschema(tx, erbij, delen)
}

/** The same where the objection was against the determination: only what was determined goes up. */
export async function stelHogerVast(tx: Tx, erbij: Erbij, delen: readonly Tranche[]) {
  await tx
    .updateTable('subsidie')
    .set((eb) => ({
      vastgesteld: eb('vastgesteld', '+', erbij.bedrag),
      teruggevorderd: eb('teruggevorderd', '-', erbij.vordering_vervallen),
    }))
    .where('aanvraag_id', '=', erbij.aanvraag_id)
    .execute()
  await insertVervolgschema(tx, erbij, delen)
}

/** The parts of a case are numbered on: their number is in the bank statement. */
async function insertVervolgschema(
  tx: Tx,
  { gemeente_id, aanvraag_id, besluit_id }: Erbij,
  delen: readonly Tranche[],
) {
  if (delen.length === 0) return
  const { laatste } = await tx
    .selectFrom('betaalschema as s')
    .innerJoin('besluit as b', 'b.id', 's.besluit_id')
    .select((eb) => eb.fn.coalesce(eb.fn.max('s.volgnummer'), eb.lit(0)).as('laatste'))
    .where('b.aanvraag_id', '=', aanvraag_id)
    .executeTakeFirstOrThrow()
  await insertBetaalschema(
    tx,
    { gemeente_id, besluit_id },
    delen.map((deel) => ({ ...deel, volgnummer: deel.volgnummer + laatste })),
  )
}

/** Counts an award beside the ceiling (Awb 4:25 lid 3); locks the ceiling, the last lock an act takes. */
export function vastleggenBuitenPlafond(tx: Tx, plafondId: string, bedrag: number) {
  return tx
    .updateTable('plafond')
    .set((eb) => ({ vastgelegd_bezwaar: eb('vastgelegd_bezwaar', '+', bedrag) }))
    .where('id', '=', plafondId)
    .returning(['id', 'bedrag', 'vastgelegd'])
    .executeTakeFirstOrThrow()
}

/** Says in the register what is granted now. */
export async function publicatieVerhogen(tx: Tx, aanvraagId: string, nu: Date) {
  await sql`update publicatie p set verleend = u.verleend, vastgesteld = u.vastgesteld, bijgewerkt_op = ${nu},
      uitkomst = case when a.status = 'vastgesteld' or (u.vastgesteld is not null and p.uitkomst <> 'ingetrokken') then
        case p.uitkomst when 'ingetrokken' then 'vastgesteld' else p.uitkomst end
        when u.verleend < a.gevraagd then 'deels_verleend' else 'verleend' end
    from subsidie u join aanvraag a on a.id = u.aanvraag_id
   where p.aanvraag_id = u.aanvraag_id and u.aanvraag_id = ${aanvraagId}`.execute(tx)
}
