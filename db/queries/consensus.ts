import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type {
  Consensus,
  Consensusscore,
  Consensusstap,
} from '../../app/domain/beoordeling/consensus.ts'
import type { Db, Tx } from '../db.ts'

/** Every text the assessors laid before each other, newest first, with who agreed to it. */
export async function listConsensus(db: Db | Tx, aanvraagId: string): Promise<Consensus[]> {
  const rows = await db
    .selectFrom('consensus as c')
    .innerJoin('gebruiker as o', 'o.id', 'c.opgesteld_door')
    .select(['c.id', 'c.versie', 'c.opgesteld_door', 'c.moment', 'c.vastgesteld_op'])
    .select('o.naam as opsteller')
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('consensusscore as s')
          .select(['s.criterium', 's.score', 's.reden'])
          .whereRef('s.consensus_id', '=', 'c.id'),
      ).as('scores'),
      jsonArrayFrom(
        eb
          .selectFrom('consensusstap as p')
          .select(['p.beoordeling_id', 'p.criterium', 'p.van', 'p.naar', 'p.reden'])
          .whereRef('p.consensus_id', '=', 'c.id'),
      ).as('stappen'),
      jsonArrayFrom(
        eb
          .selectFrom('consensusakkoord as k')
          .innerJoin('gebruiker as u', 'u.id', 'k.gebruiker_id')
          .select(['k.gebruiker_id', 'u.naam', 'k.moment'])
          .whereRef('k.consensus_id', '=', 'c.id')
          .orderBy('k.moment'),
      ).as('akkoorden'),
    ])
    .where('c.aanvraag_id', '=', aanvraagId)
    .orderBy('c.versie', 'desc')
    .execute()
  return rows.map((row) => ({
    ...row,
    akkoorden: row.akkoorden.map((een) => ({ ...een, moment: new Date(een.moment) })),
  }))
}

/** Whether the scheme counts what assessors agree on, and in this case they still have to. */
export async function ontbreektConsensus(db: Db | Tx, aanvraagId: string) {
  const { ontbreekt } = await db
    .selectNoFrom(sql<boolean>`consensus_ontbreekt(${aanvraagId}::uuid)`.as('ontbreekt'))
    .executeTakeFirstOrThrow()
  return ontbreekt
}

type Tekst = {
  gemeente_id: string
  aanvraag_id: string
  opgesteld_door: string
  moment: Date
  scores: readonly Consensusscore[]
  stappen: readonly Consensusstap[]
}

/** Lays the next version of the text before the other assessors. Answers its id and version. */
export async function insertConsensus(tx: Tx, { scores, stappen, ...tekst }: Tekst) {
  const { gemeente_id, aanvraag_id } = tekst
  const consensus = await tx
    .insertInto('consensus')
    .values({
      ...tekst,
      versie: sql<number>`(select coalesce(max(versie), 0) + 1 from consensus where aanvraag_id = ${aanvraag_id})`,
    })
    .returning(['id', 'versie'])
    .executeTakeFirstOrThrow()
  const van = { gemeente_id, consensus_id: consensus.id }
  await tx
    .insertInto('consensusscore')
    .values(scores.map((score) => ({ ...score, ...van })))
    .execute()
  if (stappen.length > 0)
    await tx
      .insertInto('consensusstap')
      .values(stappen.map((stap) => ({ ...stap, ...van })))
      .execute()
  return consensus
}

type Akkoord = { gemeente_id: string; consensus_id: string; gebruiker_id: string; moment: Date }

export async function insertConsensusakkoord(tx: Tx, akkoord: Akkoord) {
  await tx.insertInto('consensusakkoord').values(akkoord).execute()
}

/** All assessors agreed: what they agreed on counts from now on, if the scheme says so. */
export async function fixConsensus(tx: Tx, id: string, nu: Date) {
  await tx.updateTable('consensus').set({ vastgesteld_op: nu }).where('id', '=', id).execute()
}
