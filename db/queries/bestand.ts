import { sql } from 'kysely'
import type { Ontvangen } from '../../app/domain/document/bestand.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'
import { findZaakMetId } from './zaak.ts'

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/

export type Bestand = { id: string; naam: string; soort: string; grootte: number; sha256: string }

/** A file with the case it belongs to, as far as this person's municipality and session reach. */
export async function findBestand(db: Db | Tx, gebruiker: Gebruiker, id: string) {
  if (!uuid.test(id)) return undefined
  const bestand = await db
    .selectFrom('bestand')
    .select(['id', 'naam', 'soort', 'grootte', 'sha256', 'aanvraag_id'])
    .where('id', '=', id)
    .where('gemeente_id', '=', gebruiker.gemeente_id)
    .executeTakeFirst()
  const zaak = bestand && (await findZaakMetId(db, gebruiker, bestand.aanvraag_id))
  return zaak && { bestand, zaak }
}

/** The files of a case, newest last; what was replaced is left out unless asked for. */
export function listBestanden(db: Db | Tx, aanvraagId: string, { alle = false } = {}) {
  return db
    .selectFrom('bestand as f')
    .innerJoin('gebruiker as g', 'g.id', 'f.geplaatst_door')
    .select(['f.id', 'f.naam', 'f.soort', 'f.grootte', 'f.document', 'f.scan', 'f.geplaatst_op'])
    .select(['f.vervangen_door', 'g.naam as geplaatst_door'])
    .where('f.aanvraag_id', '=', aanvraagId)
    .$if(!alle, (query) => query.where('f.vervangen_door', 'is', null))
    .orderBy('f.geplaatst_op')
    .orderBy('f.id')
    .execute()
}

type NieuwBestand = Ontvangen & {
  gemeente_id: string
  aanvraag_id: string
  document: string | null
  geplaatst_op: Date
  geplaatst_door: string
}

export function insertBestand(tx: Tx, bestand: NieuwBestand) {
  return tx.insertInto('bestand').values(bestand).returning('id').executeTakeFirstOrThrow()
}

/** How many files of this case count. */
export async function countBestanden(tx: Tx, aanvraagId: string) {
  const { aantal } = await tx
    .selectFrom('bestand')
    .select(sql<number>`count(*)`.as('aantal'))
    .where('aanvraag_id', '=', aanvraagId)
    .where('vervangen_door', 'is', null)
    .executeTakeFirstOrThrow()
  return aantal
}

/** Puts a new file of the same case in the place of this one; false when it is not there or was replaced already. */
export async function vervangBestand(tx: Tx, aanvraagId: string, oud: string, nieuw: string) {
  const { numUpdatedRows } = await tx
    .updateTable('bestand')
    .set({ vervangen_door: nieuw })
    .where('id', '=', oud)
    .where('aanvraag_id', '=', aanvraagId)
    .where('vervangen_door', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
