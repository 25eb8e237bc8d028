import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { sql, type Insertable } from 'kysely'
import type { Datum } from '../../app/domain/datum.ts'
import type { GeenDwangsomgrond } from '../../app/domain/dwangsom/vaststellen.ts'
import type { Termijnsoort } from '../../app/domain/termijn/soort.ts'
import { isAanvraagsoort } from '../../app/domain/termijn/waarover.ts'
import type { Db, Tx } from '../db.ts'
import type { DwangsombesluitTable, IngebrekestellingTable } from '../schema.ts'
import { besluittermijnenVan } from './termijn.ts'

/**
 * The newest term to decide on the application, on a request to change or on the objection with this id, and whether the
 * municipality was told that it is over.
 */
export async function findBesluittermijn(db: Db | Tx, aanvraagId: string, over = 'aanvraag') {
  return (
    db
      .selectFrom('termijn as t')
      .leftJoin('ingebrekestelling as g', 'g.termijn_id', 't.id')
      .select(['t.id', 't.einddatum', 't.gereed_op'])
      .select((eb) => [
        eb.ref('t.soort').$castTo<Termijnsoort>().as('soort'),
        eb('g.id', 'is not', null).$castTo<boolean>().as('gesteld'),
      ])
      .where('t.aanvraag_id', '=', aanvraagId)
      .where((eb) =>
        isAanvraagsoort(over)
          ? eb('t.soort', 'in', besluittermijnenVan[over])
          : eb.and([eb('t.soort', '=', 'bezwaarbesluit'), eb('t.verwijst_naar', '=', over)]),
      )
      // the term to determine begins after the decision on the application
      .orderBy('t.soort', 'desc')
      // and a case that is treated again has a term of its own
      .orderBy(
        (eb) =>
          eb
            .selectFrom('termijn_gebeurtenis as e')
            .select((ee) => ee.fn.min('e.id').as('eerste'))
            .whereRef('e.termijn_id', '=', 't.id'),
        'desc',
      )
      .limit(1)
      .executeTakeFirst()
  )
}

/** The term to decide on each objection of a case, and whether the municipality was told that it is over. */
export function listBezwaartermijnen(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('termijn as t')
    .leftJoin('ingebrekestelling as g', 'g.termijn_id', 't.id')
    .select(['t.verwijst_naar as bezwaar_id', 't.einddatum'])
    .select((eb) => eb('g.id', 'is not', null).$castTo<boolean>().as('gesteld'))
    .where('t.aanvraag_id', '=', aanvraagId)
    .where('t.soort', '=', 'bezwaarbesluit')
    .execute()
}

/**
 * The newest ingebrekestelling about the decision on the application, on a request to change or on the objection with this
 * id, with the day of that decision and what was fixed about the sum.
 */
export async function findVerzuim(db: Db | Tx, aanvraagId: string, over = 'aanvraag') {
  const rijen = await listVerzuimenVanZaak(db, aanvraagId)
  return rijen.find((rij) => rij.over === over)
}

/** Every time the municipality was told in this case that it is late, the newest first. */
export const listVerzuimenVanZaak = (db: Db | Tx, aanvraagId: string) =>
  verzuimen(db).where('g.aanvraag_id', '=', aanvraagId).orderBy('g.moment', 'desc').execute()

export type VerzuimRij = Awaited<ReturnType<typeof listVerzuimenVanZaak>>[number]

/** What a municipality owes or may come to owe because it was late, the newest first; for who watches the money. */
export function listVerzuimen(db: Db | Tx, gemeenteId: string) {
  return verzuimen(db)
    .innerJoin('aanvraag as a', 'a.id', 'g.aanvraag_id')
    .leftJoin('termijn as p', (join) =>
      join.onRef('p.verwijst_naar', '=', 'g.id').on('p.soort', '=', 'dwangsombetaling'),
    )
    .select(['a.nummer', 'p.einddatum as betalen_voor'])
    .where('g.gemeente_id', '=', gemeenteId)
    .orderBy('g.eerste_dag', 'desc')
    .orderBy('g.id')
    .limit(100)
    .execute()
}

const verzuimen = (db: Db | Tx) =>
  db
    .selectFrom('ingebrekestelling as g')
    .innerJoin('termijn as t', 't.id', 'g.termijn_id')
    .leftJoin('bezwaar as z', 'z.id', 'g.bezwaar_id')
    .leftJoin('gebruiker as u', 'u.id', 'g.vastgelegd_door')
    .leftJoin('dwangsombesluit as b', 'b.ingebrekestelling_id', 'g.id')
    .leftJoin('schuldbetaling as s', 's.ingebrekestelling_id', 'g.id')
    .leftJoin('gebruiker as m', 'm.id', 'b.gemandateerde_id')
    .leftJoin('bericht as r', 'r.id', 'b.bericht_id')
    .leftJoin('bezwaarbrief as l', 'l.id', 'b.brief_id')
    .select(['g.bezwaar_id', 'z.volgnummer as bezwaarnummer', 'z.van as bezwaar_van'])
    .select(['g.id', 'g.termijn_tot', 'g.ontvangen_op', 'g.eerste_dag', 'g.weg', 'g.toelichting'])
    .select(['t.gereed_op as besloten_op', 'u.naam as door'])
    .select(['b.dagen', 'b.bedrag', 'b.datum as vastgesteld_op', 'm.naam as vastgesteld_door'])
    .select('s.betaald_op')
    .select(
      sql<string>`coalesce(g.bezwaar_id::text,
        case t.soort when 'wijzigingsbesluit' then 'wijziging' else 'aanvraag' end)`.as('over'),
    )
    .select((eb) => [
      eb.fn.coalesce('r.onderwerp', 'l.onderwerp').as('onderwerp'),
      eb.fn.coalesce('r.tekst', 'l.tekst').as('tekst'),
      eb.ref('b.grond').$castTo<GeenDwangsomgrond | null>().as('grond'),
      jsonArrayFrom(
        eb
          .selectFrom('dwangsomdeel as d')
          .innerJoin('partij as p', 'p.id', 'd.partij_id')
          .select(['p.naam', 'd.bedrag'])
          .whereRef('d.ingebrekestelling_id', '=', 'g.id')
          .orderBy('d.bedrag', 'desc')
          .orderBy('p.naam'),
      ).as('delen'),
    ])

/** Who takes part, the penvoerder first: those among whom a sum can be divided. */
export function listPartijen(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('deelname as d')
    .innerJoin('partij as p', 'p.id', 'd.partij_id')
    .select(['d.partij_id', 'd.rol', 'p.naam'])
    .where('d.aanvraag_id', '=', aanvraagId)
    .where('d.vertrokken_op', 'is', null)
    .orderBy('d.rol', 'desc')
    .orderBy('p.naam')
    .execute()
}

export function insertIngebrekestelling(tx: Tx, rij: Insertable<IngebrekestellingTable>) {
  return tx.insertInto('ingebrekestelling').values(rij).returning('id').executeTakeFirstOrThrow()
}

/** The decision about the sum, with the equal part of each applicant. */
export async function insertDwangsombesluit(
  tx: Tx,
  besluit: Insertable<DwangsombesluitTable>,
  delen: readonly { partij_id: string; bedrag: number }[],
) {
  await tx.insertInto('dwangsombesluit').values(besluit).execute()
  if (delen.length === 0) return
  const { ingebrekestelling_id, gemeente_id, aanvraag_id } = besluit
  await tx
    .insertInto('dwangsomdeel')
    .values(delen.map((deel) => ({ ingebrekestelling_id, gemeente_id, aanvraag_id, ...deel })))
    .execute()
}

/** The two weeks end with the decision: the term is closed on the day it went out. */
export async function sluitIngebrekestelling(tx: Tx, termijnId: string, gereed_op: Datum) {
  await tx
    .updateTable('termijn')
    .set({ gereed_op })
    .where('soort', '=', 'ingebrekestelling')
    .where('gereed_op', 'is', null)
    .where('verwijst_naar', 'in', (eb) =>
      eb.selectFrom('ingebrekestelling as g').select('g.id').where('g.termijn_id', '=', termijnId),
    )
    .execute()
}
