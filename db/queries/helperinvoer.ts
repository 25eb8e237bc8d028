import { sql } from 'kysely'
import type { Helperinvoer } from '../../app/domain/aanvraag/helperinvoer.ts'
import type { Sectienaam } from '../../app/domain/aanvraag/secties.ts'
import type { Composer, Db, Tx } from '../db.ts'
import type { Database } from '../schema.ts'

/** The newest version of each section that a helper entered, with how far the applicant confirmed. */
export async function listHelperinvoer(db: Db | Tx, aanvraagId: string): Promise<Helperinvoer[]> {
  const { rows } = await sql<Helperinvoer>`
    select distinct on (h.naam) h.naam, h.versie, h.moment, g.naam as helper,
      (select max(b.versie) from helperinvoer_bevestiging b where b.aanvraag_id = h.aanvraag_id and b.naam = h.naam) as bevestigd_versie
    from helperinvoer h join gebruiker g on g.id = h.helper_id
    where h.aanvraag_id = ${aanvraagId}
    order by h.naam, h.versie desc`.execute(db)
  return rows
}

type Regel = {
  gemeente_id: string
  aanvraag_id: string
  naam: Sectienaam
  versie: number
  moment: Date
}

/** Part of the statement that saves a section: keeps that its new version came from a helper, if it did. */
export const keepHelperinvoer = (
  db: Composer<Database & { geraakt: Omit<Regel, 'moment'> }>,
  { door, nu }: { door: string; nu: Date },
) =>
  db
    .insertInto('helperinvoer')
    .columns(['gemeente_id', 'aanvraag_id', 'naam', 'versie', 'helper_id', 'partij_id', 'moment'])
    .expression((eb) =>
      eb
        .selectFrom('geraakt as s')
        .innerJoin('toegang as t', 't.aanvraag_id', 's.aanvraag_id')
        .select(['s.gemeente_id', 's.aanvraag_id', 's.naam', 's.versie'])
        .select(['t.gebruiker_id', 't.partij_id', sql<Date>`${nu}::timestamptz`.as('moment')])
        .where('t.gebruiker_id', '=', door)
        .where('t.recht', '=', 'helper'),
    )

/** Records that the applicant says this version is right. */
export async function insertHelperbevestiging(tx: Tx, regel: Regel & { gebruiker_id: string }) {
  await tx
    .insertInto('helperinvoer_bevestiging')
    .values(regel)
    .onConflict((oc) => oc.columns(['aanvraag_id', 'naam', 'versie']).doNothing())
    .execute()
}
