import { sql } from 'kysely'
import type { Betaaltermijn } from '../../app/domain/betaling/termijn.ts'
import type { Db, Tx } from '../db.ts'

/** The schedule of a case with what became of each part, in the order of the decisions. */
export async function listBetaaltermijnen(db: Db | Tx, aanvraagId: string) {
  const rows = await db
    .selectFrom('besluit as b')
    .innerJoin('betaalschema as s', 's.besluit_id', 'b.id')
    .leftJoin('bekendmaking as k', 'k.besluit_id', 'b.id')
    .leftJoin('betaling as p', 'p.betaalschema_id', 's.id')
    .leftJoin('rekening as r', 'r.id', 'p.rekening_id')
    .leftJoin('gebruiker as kz', 'kz.id', 'p.klaargezet_door')
    .leftJoin('gebruiker as vg', 'vg.id', 'p.vrijgegeven_door')
    .select(['s.id', 's.volgnummer', 's.omschrijving', 's.bedrag', 's.vanaf'])
    .select([
      sql<
        Betaaltermijn['besluitsoort']
      >`case when b.soort = 'wijziging' then 'verlening' when b.soort <> 'bezwaar' then b.soort
        when b.erbij_vastgesteld = 0 then 'verlening' else 'direct_vaststelling' end`.as(
        'besluitsoort',
      ),
      sql<boolean>`k.besluit_id is not null`.as('bekend'),
    ])
    .select(['p.id as betaling_id', 'p.kenmerk', 'p.klaargezet_op', 'p.klaargezet_door'])
    .select(['p.vrijgegeven_op', 'r.vervallen_op', 'kz.naam as klaarzetter', 'vg.naam as betaler'])
    .select('r.iban_gemaskeerd')
    .where('b.aanvraag_id', '=', aanvraagId)
    // what lapsed with a later decision stands in the schedule of that one
    .where(sql<boolean>`(p.id is not null or not is_vervallen(s.id))`)
    .orderBy('b.moment')
    .orderBy('s.volgnummer')
    .execute()
  return rows.map((row) => ({
    ...row,
    betaling: row.klaargezet_door
      ? {
          klaargezet_door: row.klaargezet_door,
          vrijgegeven: row.vrijgegeven_op !== null,
          vervallen: row.vervallen_op !== null,
        }
      : null,
  }))
}
export type Schemaregel = Awaited<ReturnType<typeof listBetaaltermijnen>>[number]

/** What of a case decides whether a part of the schedule may be paid. */
export async function getBetaaldatums(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('aanvraag as a')
    .leftJoin('rapportage as r', 'r.aanvraag_id', 'a.id')
    .select(['a.eind_op', sql<boolean>`r.id is not null`.as('verslag')])
    .where('a.id', '=', aanvraagId)
    .executeTakeFirstOrThrow()
}

type Klaar = {
  gemeente_id: string
  aanvraag_id: string
  rekening_id: string
  kenmerk: string
  klaargezet_op: Date
  klaargezet_door: string
}

/** Puts a part of the schedule on the list. */
export async function insertBetaling(tx: Tx, termijn: Schemaregel, klaar: Klaar) {
  const soort = termijn.besluitsoort === 'verlening' ? 'voorschot' : 'slotbetaling'
  const { id: betaalschema_id, bedrag } = termijn
  return tx
    .insertInto('betaling')
    .values({ ...klaar, betaalschema_id, bedrag, soort })
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** Puts a payment that waited for a replaced account on the list anew. */
export async function verlegBetaling(tx: Tx, id: string, klaar: Klaar) {
  const { rekening_id, klaargezet_op, klaargezet_door } = klaar
  await tx
    .updateTable('betaling')
    .set({ rekening_id, klaargezet_op, klaargezet_door })
    .where('id', '=', id)
    .where('vrijgegeven_op', 'is', null)
    .execute()
}

/** Releases a payment if nobody did; answers whether this was the one. */
export async function vrijgevenBetaling(tx: Tx, id: string, wie: string, nu: Date) {
  const released = await tx
    .updateTable('betaling')
    .set({ vrijgegeven_op: nu, vrijgegeven_door: wie })
    .where('id', '=', id)
    .where('vrijgegeven_op', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return released !== undefined
}
