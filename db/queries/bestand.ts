import { sql } from 'kysely'
import { isEigenBezwaar } from '../../app/domain/bezwaar/bezwaar.ts'
import type { Ontvangen } from '../../app/domain/document/bestand.ts'
import type { Scan } from '../../app/domain/document/scan.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'
import { prepared } from '../prepared.ts'
import { findZaakMetId } from './zaak.ts'

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/

export type Bestand = {
  id: string
  naam: string
  soort: string
  grootte: number
  sha256: string
  scan: Scan
  bericht_id: string | null
  bezwaar_id: string | null
}

/** A file with the case it belongs to, as far as this person's municipality and session reach. */
export async function findBestand(db: Db | Tx, gebruiker: Gebruiker, id: string) {
  if (!uuid.test(id)) return undefined
  const bestand = await db
    .selectFrom('bestand')
    .select(['id', 'naam', 'soort', 'grootte', 'sha256', 'scan', 'bericht_id', 'aanvraag_id'])
    .select('bezwaar_id')
    .where('id', '=', id)
    .where('gemeente_id', '=', gebruiker.gemeente_id)
    .where('verwijderd_op', 'is', null)
    .executeTakeFirst()
  const zaak = bestand && (await findZaakMetId(db, gebruiker, bestand.aanvraag_id))
  if (!zaak || !(await leestBezwaarstuk(db, gebruiker, zaak.zaakrecht, bestand.bezwaar_id)))
    return undefined
  return { bestand, zaak }
}

/** What came with an objection is of who objected and of the municipality: who applies does not read another's. */
async function leestBezwaarstuk(
  db: Db | Tx,
  { id: gebruikerId }: Gebruiker,
  zaakrecht: string | null,
  bezwaarId: string | null,
) {
  if (bezwaarId === null || zaakrecht === null) return true
  const bezwaar = await db
    .selectFrom('bezwaar')
    .select(['van', 'ingediend_door'])
    .where('id', '=', bezwaarId)
    .executeTakeFirstOrThrow()
  return isEigenBezwaar(bezwaar, gebruikerId, zaakrecht)
}

/**
 * The files of a case, newest last. Left out unless asked for (`alle`): what was replaced or taken away, and what was
 * sent along with a message or an objection.
 */
export async function listBestanden(db: Db | Tx, aanvraagId: string, { alle = false } = {}) {
  return (await db.executeQuery(bestandenVan(db, { aanvraagId, alle }))).rows
}

const bestandenVan = prepared((db, { aanvraagId, alle }: { aanvraagId: string; alle: boolean }) =>
  db
    .selectFrom('bestand as f')
    .innerJoin('gebruiker as g', 'g.id', 'f.geplaatst_door')
    .select(['f.id', 'f.naam', 'f.soort', 'f.grootte', 'f.document', 'f.scan', 'f.geplaatst_op'])
    .select(['f.vervangen_door', 'f.verwijderd_op', 'f.bericht_id', 'f.bezwaar_id'])
    .select('g.naam as geplaatst_door')
    .where('f.aanvraag_id', '=', aanvraagId)
    .where(
      sql<boolean>`(${alle} or coalesce(f.vervangen_door, f.bericht_id, f.bezwaar_id) is null and f.verwijderd_op is null)`,
    )
    .orderBy('f.geplaatst_op')
    .orderBy('f.id'),
)

type NieuwBestand = Ontvangen & {
  gemeente_id: string
  aanvraag_id: string
  document?: string | null
  bericht_id?: string
  bezwaar_id?: string
  geplaatst_op: Date
  geplaatst_door: string
}

export function insertBestand(tx: Tx, bestand: NieuwBestand) {
  return tx.insertInto('bestand').values(bestand).returning('id').executeTakeFirstOrThrow()
}

/** How many files of its own this case has, and how many bytes everything takes that was ever sent with it. */
export function countBestanden(tx: Tx, aanvraagId: string) {
  return tx
    .selectFrom('bestand')
    .select([
      sql<number>`count(*) filter (where coalesce(vervangen_door, bericht_id, bezwaar_id) is null and verwijderd_op is null)`.as(
        'aantal',
      ),
      sql<number>`coalesce(sum(grootte), 0)::bigint`.as('totaal'),
    ])
    .where('aanvraag_id', '=', aanvraagId)
    .executeTakeFirstOrThrow()
}

/** Puts a new file of the same case in the place of this one; false when it is not there or was replaced already. */
export async function vervangBestand(tx: Tx, aanvraagId: string, oud: string, nieuw: string) {
  const { numUpdatedRows } = await tx
    .updateTable('bestand')
    .set({ vervangen_door: nieuw })
    .where('id', '=', oud)
    .where('aanvraag_id', '=', aanvraagId)
    .where('vervangen_door', 'is', null)
    .where('verwijderd_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** A file that counts in this case, and whether it is in an answer that was not sent yet: at which point. */
export async function findBijlage(db: Db | Tx, aanvraagId: string, id: string) {
  if (!uuid.test(id)) return undefined
  return db
    .selectFrom('bestand as f')
    .leftJoin('aanvullingspunt as p', (join) =>
      join.onRef('p.bestand_id', '=', 'f.id').on(sql<boolean>`nog_te_versturen(f.id)`),
    )
    .select(['f.id', 'f.naam', 'f.sha256', 'p.id as punt_id', 'p.volgorde as punt'])
    .where('f.id', '=', id)
    .where('f.aanvraag_id', '=', aanvraagId)
    .where('f.vervangen_door', 'is', null)
    .where('f.verwijderd_op', 'is', null)
    .where('f.bericht_id', 'is', null)
    .where('f.bezwaar_id', 'is', null)
    .executeTakeFirst()
}

/** Takes a file out of a draft or out of an answer that was not sent; its row stays, and nobody can open it any more. */
export async function verwijderBestand(tx: Tx, id: string, verwijderd_op: Date) {
  await tx.updateTable('bestand').set({ verwijderd_op }).where('id', '=', id).execute()
  await tx
    .updateTable('aanvullingspunt')
    .set({ bestand_id: null })
    .where('bestand_id', '=', id)
    .execute()
}
