import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { toDatum, type Datum } from '../../app/domain/datum.ts'
import type { OpenVerzoek } from '../../app/domain/volledigheid/aanvulling.ts'
import type { Db, Tx } from '../db.ts'

/** The requests to complete of a case, newest first, each with its points and what was answered. */
export function listVerzoeken(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('aanvullingsverzoek as v')
    .innerJoin('gebruiker as g', 'g.id', 'v.verzonden_door')
    .select(['v.id', 'v.versie', 'v.toelichting', 'v.verzonden_op', 'v.uiterste_datum'])
    .select(['v.ontvangen_op', 'v.beoordeeld_op', 'v.voldoende', 'g.naam as verzonden_door'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('aanvullingspunt as p')
          .leftJoin('bestand as f', 'f.id', 'p.bestand_id')
          .select(['p.id', 'p.volgorde', 'p.document', 'p.omschrijving', 'p.antwoord'])
          .select(['p.bestand_id', 'f.naam as bestandsnaam', 'f.grootte'])
          .whereRef('p.verzoek_id', '=', 'v.id')
          .orderBy('p.volgorde'),
      ).as('punten'),
    )
    .where('v.aanvraag_id', '=', aanvraagId)
    .orderBy('v.versie', 'desc')
    .execute()
}
export type Verzoek = Awaited<ReturnType<typeof listVerzoeken>>[number]
export type Punt = Verzoek['punten'][number]

/** The request that waits for an answer or a judgement, if there is one. */
export async function findOpenVerzoek(db: Db | Tx, aanvraagId: string) {
  const verzoeken = await listVerzoeken(db, aanvraagId)
  return verzoeken.find(({ beoordeeld_op }) => beoordeeld_op === null)
}

/** A request as the rules read it: dates for moments. */
export const alsOpenVerzoek = (verzoek: Verzoek | undefined): OpenVerzoek | null =>
  verzoek
    ? {
        uiterste_datum: verzoek.uiterste_datum,
        ontvangen_op: verzoek.ontvangen_op && toDatum(verzoek.ontvangen_op),
      }
    : null

/** Whether a point was answered, in words or with a file. */
export const isBeantwoord = ({ antwoord, bestand_id }: Pick<Punt, 'antwoord' | 'bestand_id'>) =>
  antwoord !== '' || bestand_id !== null

type NieuwVerzoek = {
  gemeente_id: string
  aanvraag_id: string
  toelichting: string
  uiterste_datum: Datum
  verzonden_op: Date
  verzonden_door: string
  punten: readonly { document: string | null; omschrijving: string }[]
}

/** Writes a request with its points under the next number of the case. */
export async function insertVerzoek(tx: Tx, { punten, ...verzoek }: NieuwVerzoek) {
  const { gemeente_id, aanvraag_id } = verzoek
  const versie = sql<number>`(select coalesce(max(versie), 0) + 1 from aanvullingsverzoek where aanvraag_id = ${aanvraag_id})`
  const { id } = await tx
    .insertInto('aanvullingsverzoek')
    .values({ ...verzoek, versie })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rijen = punten.map((punt, index) => ({
    ...punt,
    gemeente_id,
    verzoek_id: id,
    volgorde: index + 1,
  }))
  await tx.insertInto('aanvullingspunt').values(rijen).execute()
  return id
}

type Verandering = {
  ontvangen_op?: Date | null
  beoordeeld_op?: Date
  beoordeeld_door?: string
  voldoende?: boolean
}

export async function updateVerzoek(tx: Tx, id: string, verandering: Verandering) {
  await tx.updateTable('aanvullingsverzoek').set(verandering).where('id', '=', id).execute()
}

type Antwoord = { antwoord: string; bestand_id: string | null; aangeleverd_op: Date }

export async function updatePunt(tx: Tx, id: string, antwoord: Antwoord) {
  await tx.updateTable('aanvullingspunt').set(antwoord).where('id', '=', id).execute()
}
