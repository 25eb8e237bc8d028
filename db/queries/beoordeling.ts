import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Beoordeling, Oordeel, Score } from '../../app/domain/beoordeling/beoordeling.ts'
import type { Kandidaat } from '../../app/domain/beoordeling/toewijzing.ts'
import type { Datum } from '../../app/domain/datum.ts'
import type { Db, Tx } from '../db.ts'
import { afwezigOp } from './afwezigheid.ts'
import { metRol } from './kandidaat.ts'

/** Everybody with the role of assessor, and what stands between them and this case. */
export function listKandidaten(
  db: Db | Tx,
  gemeente_id: string,
  aanvraagId: string,
): Promise<Kandidaat[]> {
  return kandidaten(db, gemeente_id, aanvraagId).execute()
}

/** The same, with whether they are away today: for who gives work to somebody else. */
export function listOvernemers(
  db: Db | Tx,
  { id, gemeente_id }: { id: string; gemeente_id: string },
  vandaag: Datum,
) {
  return kandidaten(db, gemeente_id, id).select(afwezigOp('u.id', vandaag).as('afwezig')).execute()
}

const kandidaten = (db: Db | Tx, gemeente_id: string, aanvraagId: string) =>
  metRol(db, gemeente_id, aanvraagId, 'beoordelaar')
    .select(
      sql<boolean>`exists (select from beoordeling b
        where b.aanvraag_id = ${aanvraagId} and b.gebruiker_id = u.id)`.as('toegewezen'),
    )
    .select(
      sql<boolean>`exists (select from beoordeling b where b.aanvraag_id = ${aanvraagId}
        and b.gebruiker_id = u.id and b.overgenomen_op is not null)`.as('overgenomen'),
    )

export type Toewijzing = Awaited<ReturnType<typeof listToewijzingen>>[number]

/** Who assesses this case and how far they are; nothing of what they found. */
export function listToewijzingen(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('beoordeling as b')
    .innerJoin('gebruiker as u', 'u.id', 'b.gebruiker_id')
    .leftJoin('belangenverklaring as v', (join) =>
      join
        .onRef('v.aanvraag_id', '=', 'b.aanvraag_id')
        .onRef('v.gebruiker_id', '=', 'b.gebruiker_id'),
    )
    .leftJoin('gebruiker as o', 'o.id', 'b.overgenomen_door')
    .select(['b.id', 'b.gebruiker_id', 'u.naam', 'b.toegewezen_op', 'b.afgerond_op'])
    .select(['b.overgenomen_op', 'o.naam as overgenomen_door'])
    .select(['v.geen_belang', 'v.moment as verklaard_op', 'v.toelichting as belang'])
    .where('b.aanvraag_id', '=', aanvraagId)
    .orderBy('b.toegewezen_op')
    .orderBy('u.naam')
    .execute()
}

/** The assessment of this person on this case, and of nobody else. */
export function findEigenBeoordeling(
  db: Db | Tx,
  aanvraagId: string,
  gebruikerId: string,
): Promise<Beoordeling | undefined> {
  return beoordelingen(db)
    .where('b.aanvraag_id', '=', aanvraagId)
    .where('b.gebruiker_id', '=', gebruikerId)
    .where('b.overgenomen_op', 'is', null)
    .executeTakeFirst()
}

/** What all assessors found: nothing at all before all of them have finished. */
export function listAfgerondeBeoordelingen(
  db: Db | Tx,
  aanvraagId: string,
): Promise<Beoordeling[]> {
  return beoordelingen(db)
    .where('b.aanvraag_id', '=', aanvraagId)
    .where('b.afgerond_op', 'is not', null)
    .where(iedereenKlaar(aanvraagId))
    .orderBy('u.naam')
    .execute()
}

/** As many have finished as the scheme asks. */
const iedereenKlaar = (aanvraagId: string) => sql<boolean>`(
  select count(*) from beoordeling n where n.aanvraag_id = ${aanvraagId} and n.afgerond_op is not null) = (
  select v.beoordelaars from aanvraag z join regeling_versie v on v.id = z.regeling_versie_id where z.id = ${aanvraagId})`

type Versie = { versie_id: string; beoordelaars: number }

/** The same for every application under one version of a scheme, by application. */
export async function mapAfgerondeBeoordelingen(db: Db | Tx, { versie_id, beoordelaars }: Versie) {
  const rows = await beoordelingen(db)
    .innerJoin('aanvraag as a', 'a.id', 'b.aanvraag_id')
    .select('b.aanvraag_id')
    .where('a.regeling_versie_id', '=', versie_id)
    .where('b.afgerond_op', 'is not', null)
    .orderBy('u.naam')
    .execute()
  const perAanvraag = Map.groupBy(rows, ({ aanvraag_id }) => aanvraag_id)
  return new Map([...perAanvraag].filter(([, samen]) => samen.length === beoordelaars))
}

const beoordelingen = (db: Db | Tx) =>
  db
    .selectFrom('beoordeling as b')
    .innerJoin('gebruiker as u', 'u.id', 'b.gebruiker_id')
    .select(['b.id', 'b.gebruiker_id', 'u.naam', 'b.versie', 'b.afgerond_op'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('oordeel as o')
          .select(['o.voorwaarde', 'o.oordeel', 'o.bevinding', 'o.reden'])
          .whereRef('o.beoordeling_id', '=', 'b.id'),
      ).as('oordelen'),
      jsonArrayFrom(
        eb
          .selectFrom('score as s')
          .select(['s.criterium', 's.score', 's.reden', telt.as('telt')])
          .whereRef('s.beoordeling_id', '=', 'b.id'),
      ).as('scores'),
    ])

/** What the assessors agreed on, where the scheme counts that and all of them did. */
const telt = sql<number | null>`(
  select u.score from consensus c join consensusscore u on u.consensus_id = c.id
    join aanvraag z on z.id = c.aanvraag_id join regeling_versie v on v.id = z.regeling_versie_id
   where c.aanvraag_id = b.aanvraag_id and c.vastgesteld_op is not null and v.telt = 'consensus'
     and u.criterium = s.criterium)`

type Rij = { gemeente_id: string; aanvraag_id: string; gebruiker_id: string }

export async function insertBeoordeling(tx: Tx, rij: Rij & { toegewezen_op: Date }) {
  await tx.insertInto('beoordeling').values(rij).execute()
}

export async function insertBelangenverklaring(
  tx: Tx,
  rij: Rij & { geen_belang: boolean; toelichting: string; moment: Date },
) {
  await tx.insertInto('belangenverklaring').values(rij).execute()
}

type Inhoud = { id: string; gemeente_id: string; oordelen: Oordeel[]; scores: Score[] }

/** Replaces the draft of one assessment, if it is still at this version; answers whether it was. */
export async function replaceBeoordeling(
  tx: Tx,
  { id, gemeente_id, oordelen, scores }: Inhoud,
  versie: number,
) {
  const saved = await tx
    .updateTable('beoordeling')
    .set({ versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .where('afgerond_op', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!saved) return false
  const eigen = { gemeente_id, beoordeling_id: id }
  await tx.deleteFrom('oordeel').where('beoordeling_id', '=', id).execute()
  await tx.deleteFrom('score').where('beoordeling_id', '=', id).execute()
  if (oordelen.length > 0)
    await tx
      .insertInto('oordeel')
      .values(oordelen.map((oordeel) => ({ ...oordeel, ...eigen })))
      .execute()
  if (scores.length > 0)
    await tx
      .insertInto('score')
      .values(scores.map((score) => ({ ...score, ...eigen })))
      .execute()
  return true
}

/** Closes an assessment for good; answers whether all assessors have finished now. */
export async function sluitBeoordeling(
  tx: Tx,
  { id, aanvraag_id }: { id: string; aanvraag_id: string },
  nu: Date,
) {
  await tx.updateTable('beoordeling').set({ afgerond_op: nu }).where('id', '=', id).execute()
  const { klaar } = await tx
    .selectNoFrom(iedereenKlaar(aanvraag_id).as('klaar'))
    .executeTakeFirstOrThrow()
  return klaar
}

/** Who takes part in an application: what an assessor must know to declare an interest, and nothing more. */
export function listBetrokkenPartijen(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('deelname as d')
    .innerJoin('partij as p', 'p.id', 'd.partij_id')
    .select(['p.naam', 'd.rol'])
    .where('d.aanvraag_id', '=', aanvraagId)
    .where('d.vertrokken_op', 'is', null)
    .orderBy('d.rol', 'desc')
    .orderBy('d.aangemaakt_op')
    .execute()
}

/** Every assessment of one person under open and earlier schemes, what still waits first, then by number. */
export function listMijnBeoordelingen(db: Db | Tx, gebruikerId: string) {
  return (
    db
      .selectFrom('beoordeling as b')
      .innerJoin('aanvraag as a', 'a.id', 'b.aanvraag_id')
      .innerJoin('regeling_versie as v', 'v.id', 'a.regeling_versie_id')
      .leftJoin('belangenverklaring as k', (join) =>
        join
          .onRef('k.aanvraag_id', '=', 'b.aanvraag_id')
          .onRef('k.gebruiker_id', '=', 'b.gebruiker_id'),
      )
      .select(['b.id', 'a.nummer', 'a.titel'])
      // after the decision the day is that of the determination, which no assessor waits for
      .select(
        sql<Datum | null>`case when a.openstaand and a.status <> 'vaststelling_aangevraagd' and not a.wijziging_loopt then a.uiterste_datum end`.as(
          'beslissen_voor',
        ),
      )
      .select(['a.regeling_versie_id', 'v.titel as regeling', 'v.verdeelwijze'])
      .select(['b.afgerond_op', 'b.versie', 'k.geen_belang'])
      .where('b.gebruiker_id', '=', gebruikerId)
      .where('b.overgenomen_op', 'is', null)
      .orderBy(sql`b.afgerond_op is not null`)
      .orderBy('a.nummer')
      .limit(500)
      .execute()
  )
}
