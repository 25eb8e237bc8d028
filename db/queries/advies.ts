import { sql, type Expression } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Adviseurskandidaat, Strekking } from '../../app/domain/advies/advies.ts'
import type { Datum } from '../../app/domain/datum.ts'
import type { Db, Tx } from '../db.ts'
import { metRol } from './kandidaat.ts'

/** Everybody with the role of adviser, and what stands between them and this case. */
export function listAdviseurs(
  db: Db | Tx,
  gemeente_id: string,
  aanvraagId: string,
): Promise<Adviseurskandidaat[]> {
  return metRol(db, gemeente_id, aanvraagId, 'adviseur')
    .select(
      sql<boolean>`exists (select from advies a
        where a.aanvraag_id = ${aanvraagId} and a.adviseur_id = u.id and a.ingetrokken_op is null)`.as(
        'gevraagd',
      ),
    )
    .execute()
}

/** How to reach somebody of this municipality. */
export function getAdviseuradres(tx: Tx, gemeente_id: string, id: string) {
  return tx
    .selectFrom('gebruiker')
    .select(['naam', 'email'])
    .where('gemeente_id', '=', gemeente_id)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

/** Every advice asked in a case, with how far it is; what a draft says is of the adviser alone. */
export function listAdviezen(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('advies as a')
    .innerJoin('gebruiker as u', 'u.id', 'a.adviseur_id')
    .innerJoin('gebruiker as g', 'g.id', 'a.gevraagd_door')
    .leftJoin('belangenverklaring as v', (join) =>
      join
        .onRef('v.aanvraag_id', '=', 'a.aanvraag_id')
        .onRef('v.gebruiker_id', '=', 'a.adviseur_id'),
    )
    .select(['a.id', 'a.vraag', 'a.uiterlijk', 'a.gevraagd_op', 'a.gegeven_op'])
    .select(['a.teruggetreden_op', 'u.naam', 'g.naam as gevraagd_door', 'v.moment as verklaard_op'])
    .select(['a.ingetrokken_op', 'a.ingetrokken_reden'])
    .select((eb) => bijlagen(db, eb.ref('a.id')).as('bijlagen'))
    .select([
      sql<Strekking | null>`case when a.gegeven_op is not null then a.strekking end`.as(
        'strekking',
      ),
      sql<string>`case when a.gegeven_op is not null then a.tekst else '' end`.as('tekst'),
    ])
    .where('a.aanvraag_id', '=', aanvraagId)
    .orderBy('a.gevraagd_op')
    .orderBy('u.naam')
    .execute()
}

/** The files that go with a question, for a query about advice. */
const bijlagen = (db: Db | Tx, adviesId: Expression<string>) =>
  jsonArrayFrom(
    db
      .selectFrom('adviesbijlage as k')
      .innerJoin('bestand as f', 'f.id', 'k.bestand_id')
      .select(['f.id', 'f.naam', 'f.soort', 'f.grootte', 'f.scan'])
      .where('k.advies_id', '=', adviesId)
      .orderBy('f.naam'),
  )

/** The advices that were given: what a decision rests on and names (Awb 3:8). */
export async function listGegevenAdviezen(db: Db | Tx, aanvraagId: string) {
  const adviezen = await listAdviezen(db, aanvraagId)
  return adviezen.flatMap(({ naam, strekking, tekst, gegeven_op }) =>
    gegeven_op ? [{ naam, strekking, tekst, gegeven_op }] : [],
  )
}

/** What is asked of this person in this case, draft included. */
export function findEigenAdvies(db: Db | Tx, aanvraagId: string, gebruikerId: string) {
  return db
    .selectFrom('advies as a')
    .innerJoin('gebruiker as g', 'g.id', 'a.gevraagd_door')
    .select(['a.id', 'a.vraag', 'a.uiterlijk', 'a.versie', 'a.tekst', 'a.gegeven_op'])
    .select(['a.teruggetreden_op', 'g.naam as gevraagd_door'])
    .select((eb) => eb.ref('a.strekking').$castTo<Strekking | null>().as('strekking'))
    .select((eb) => bijlagen(db, eb.ref('a.id')).as('bijlagen'))
    .where('a.aanvraag_id', '=', aanvraagId)
    .where('a.adviseur_id', '=', gebruikerId)
    .where('a.ingetrokken_op', 'is', null)
    .executeTakeFirst()
}

/** Every advice asked of one person: what still waits first, by the day it is asked for. */
export function listMijnAdviezen(db: Db | Tx, gebruikerId: string) {
  return db
    .selectFrom('advies as a')
    .innerJoin('aanvraag as z', 'z.id', 'a.aanvraag_id')
    .select(['a.id', 'z.nummer', 'z.titel', 'a.uiterlijk', 'a.gegeven_op', 'a.teruggetreden_op'])
    .select('a.ingetrokken_op')
    .select(
      sql<boolean>`exists (select from besluit b where b.aanvraag_id = a.aanvraag_id
        and b.soort <> 'bezwaar' and not is_herroepen(b.id))`.as('besloten'),
    )
    .where('a.adviseur_id', '=', gebruikerId)
    .orderBy(sql`num_nonnulls(a.gegeven_op, a.teruggetreden_op, a.ingetrokken_op) > 0`)
    .orderBy('a.uiterlijk')
    .orderBy('z.nummer')
    .execute()
}

type Vraag = {
  gemeente_id: string
  aanvraag_id: string
  adviseur_id: string
  vraag: string
  uiterlijk: Datum
  gevraagd_op: Date
  gevraagd_door: string
}

/** Asks for advice, with the files the adviser may read. */
export async function insertAdvies(tx: Tx, vraag: Vraag, bestanden: readonly string[]) {
  const { id } = await tx
    .insertInto('advies')
    .values(vraag)
    .returning('id')
    .executeTakeFirstOrThrow()
  const { gemeente_id } = vraag
  if (bestanden.length > 0)
    await tx
      .insertInto('adviesbijlage')
      .values(bestanden.map((bestand_id) => ({ gemeente_id, advies_id: id, bestand_id })))
      .execute()
}

/** One question of a case that was not taken back, with whom it was asked. */
export function findAdvies(db: Db | Tx, aanvraagId: string, id: string) {
  return db
    .selectFrom('advies as a')
    .innerJoin('gebruiker as u', 'u.id', 'a.adviseur_id')
    .select(['a.id', 'a.adviseur_id', 'a.vraag', 'a.gegeven_op', 'a.teruggetreden_op', 'u.naam'])
    .where('a.aanvraag_id', '=', aanvraagId)
    .where('a.id', '=', id)
    .where('a.ingetrokken_op', 'is', null)
    .executeTakeFirst()
}

type Intrekking = { door: string; reden: string; nu: Date }

/** The question is taken back: nothing is asked of the adviser any more. */
export async function withdrawAdvies(tx: Tx, id: string, { door, reden, nu }: Intrekking) {
  await tx
    .updateTable('advies')
    .set({ ingetrokken_op: nu, ingetrokken_door: door, ingetrokken_reden: reden })
    .where('id', '=', id)
    .execute()
}

type Inhoud = { strekking: Strekking | null; tekst: string; gegeven_op: Date | null }

/** Saves what the adviser wrote, if it is still at this version; answers whether it was. */
export async function updateAdvies(tx: Tx, id: string, versie: number, inhoud: Inhoud) {
  const saved = await tx
    .updateTable('advies')
    .set({ ...inhoud, versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}

/** The adviser has an interest: the question is no longer theirs. */
export async function terugtreden(tx: Tx, aanvraagId: string, gebruikerId: string, nu: Date) {
  await tx
    .updateTable('advies')
    .set({ teruggetreden_op: nu })
    .where('aanvraag_id', '=', aanvraagId)
    .where('adviseur_id', '=', gebruikerId)
    .where('gegeven_op', 'is', null)
    .where('ingetrokken_op', 'is', null)
    .execute()
}
