import { sql, type Insertable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Besluitsoort } from '../../app/domain/besluit/besluit.ts'
import type { Tranche } from '../../app/domain/besluit/betaalschema.ts'
import type { Besluitinhoud } from '../../app/domain/besluit/brief.ts'
import type { Db, Tx } from '../db.ts'
import type { BekendmakingTable, BesluitTable } from '../schema.ts'

export type Besluit = NonNullable<Awaited<ReturnType<typeof findBesluit>>>

// revoked on an objection: the application was treated again since
const isHerroepen = sql<boolean>`is_herroepen(b.id)`

/** The decision on the application itself that stands, with its sending if it was sent. */
export function findBesluit(db: Db | Tx, aanvraagId: string) {
  return besluiten(db)
    .where('b.aanvraag_id', '=', aanvraagId)
    .where('b.soort', 'not in', ['vaststelling', 'bezwaar', 'wijziging', 'intrekking'])
    .where(isHerroepen, '=', false)
    .executeTakeFirst()
}

/** Every decision on a case that the applicant may read: those that were sent, newest first. */
export function listVerzondenBesluiten(db: Db | Tx, aanvraagId: string) {
  return besluiten(db)
    .where('b.aanvraag_id', '=', aanvraagId)
    .where('k.besluit_id', 'is not', null)
    .orderBy('b.moment', 'desc')
    .execute()
}

/** The determination of a case, with its sending if it was sent. */
export function findVaststelling(db: Db | Tx, aanvraagId: string) {
  return besluiten(db)
    .where('b.aanvraag_id', '=', aanvraagId)
    .where('b.soort', '=', 'vaststelling')
    .executeTakeFirst()
}

/** Every decision on a case, sent or not, newest first. */
export function listBesluiten(db: Db | Tx, aanvraagId: string) {
  return besluiten(db).where('b.aanvraag_id', '=', aanvraagId).orderBy('b.moment', 'desc').execute()
}

/** A decision of this case that was not sent yet: at most one at a time. */
export function findOnverzondenBesluit(db: Db | Tx, aanvraagId: string) {
  return besluiten(db)
    .where('b.aanvraag_id', '=', aanvraagId)
    .where('k.besluit_id', 'is', null)
    .executeTakeFirst()
}

const besluiten = (db: Db | Tx) =>
  db
    .selectFrom('besluit as b')
    .leftJoin('bekendmaking as k', 'k.besluit_id', 'b.id')
    .leftJoin('gebruiker as g', 'g.id', 'b.gemandateerde_id')
    .leftJoin('gebruiker as v', 'v.id', 'b.vastgelegd_door')
    .leftJoin('voorstel as p', 'p.id', 'b.voorstel_id')
    .select(['b.id', 'b.aanvraag_id', 'b.gemeente_id', 'b.soort', 'b.uitkomst', 'b.bedrag'])
    .select(['b.datum', 'b.moment', 'b.agendapunt_id', 'b.evaluatieplan_id', 'b.bezwaar_id'])
    .select([
      'b.erbij_verleend',
      'b.erbij_vastgesteld',
      'b.wijziging_id',
      'b.teruggevorderd',
      'b.vordering_vervallen',
      'b.heropent',
    ])
    .select(isHerroepen.as('herroepen'))
    .select((eb) =>
      eb.fn.coalesce('b.verantwoording_op', 'p.verantwoording_op').as('verantwoording_op'),
    )
    .select(['g.naam as gemandateerde', 'v.naam as vastgelegd_door'])
    // what was sent last is what counts: from then on one can object
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('herzending as h')
          .select(['h.kanaal', 'h.verzonden_op', 'h.bezwaar_tot'])
          .whereRef('h.besluit_id', '=', 'k.besluit_id')
          .where('h.verzonden_op', 'is not', null)
          .orderBy('h.volgnummer', 'desc')
          .limit(1)
          .as('h'),
      (join) => join.onTrue(),
    )
    .select((eb) => [
      eb.fn.coalesce('h.kanaal', 'k.kanaal').as('kanaal'),
      eb.fn.coalesce('h.verzonden_op', 'k.verzonden_op').as('verzonden_op'),
      eb.fn.coalesce('h.bezwaar_tot', 'k.bezwaar_tot').as('bezwaar_tot'),
    ])
    .select((eb) => [
      eb.ref('b.inhoud').$castTo<Besluitinhoud>().as('inhoud'),
      jsonArrayFrom(
        eb
          .selectFrom('betaalschema as s')
          .select(['s.volgnummer', 's.omschrijving', 's.bedrag', 's.vanaf'])
          .whereRef('s.besluit_id', '=', 'b.id')
          .orderBy('s.volgnummer'),
      ).as('betaalschema'),
    ])

/** Decisions of a municipality that nobody sent yet, the oldest first; what was sent is not read. */
export function listOnverzondenBesluiten(db: Db | Tx, gemeente_id: string) {
  return db
    .selectFrom('onverzonden_besluit as o')
    .innerJoin('besluit as b', 'b.id', 'o.besluit_id')
    .innerJoin('aanvraag as a', 'a.id', 'b.aanvraag_id')
    .select(['b.id', 'a.nummer', 'a.titel', 'b.uitkomst', 'b.datum', 'a.uiterste_datum'])
    .where('o.gemeente_id', '=', gemeente_id)
    .orderBy('o.datum')
    .orderBy('o.besluit_id')
    .limit(100)
    .execute()
}

type Nieuw = Omit<Insertable<BesluitTable>, 'inhoud'> & { inhoud: Besluitinhoud }

/** Adds the decision with its letter; it never changes again. */
export function insertBesluit(tx: Tx, { inhoud, ...besluit }: Nieuw) {
  return tx
    .insertInto('besluit')
    .values({ ...besluit, inhoud: JSON.stringify(inhoud) })
    .returning('id')
    .executeTakeFirstOrThrow()
}

type Geld = {
  gemeente_id: string
  aanvraag_id: string
  besluit_id: string
  plafond_id: string
  bedrag: number
  soort: Besluitsoort
}

/** What an award commits: the counters of the case and the parts in which it is paid. */
export async function insertSubsidie(
  tx: Tx,
  { gemeente_id, aanvraag_id, besluit_id, plafond_id, bedrag, soort }: Geld,
  delen: readonly Tranche[],
) {
  await tx
    .insertInto('subsidie')
    .values({
      gemeente_id,
      aanvraag_id,
      plafond_id,
      verleend: bedrag,
      vastgesteld: soort === 'direct_vaststelling' ? bedrag : null,
    })
    .execute()
  await insertBetaalschema(tx, { gemeente_id, besluit_id }, delen)
}

/** The parts in which an award is paid. */
export async function insertBetaalschema(
  tx: Tx,
  van: Pick<Geld, 'gemeente_id' | 'besluit_id'>,
  delen: readonly Tranche[],
) {
  const rows = delen.map(({ volgnummer, omschrijving, bedrag, vanaf }) => ({
    ...van,
    ...{ volgnummer, omschrijving, bedrag, vanaf },
  }))
  await tx.insertInto('betaalschema').values(rows).execute()
}

/** The proof that a decision was sent, and what the letter says about the last day to object. */
export async function insertBekendmaking(tx: Tx, bekendmaking: Insertable<BekendmakingTable>) {
  await tx.insertInto('bekendmaking').values(bekendmaking).execute()
}

/** What was decided on the application, by whom and when: for who comes to the same decision later. */
export async function findGenomenBesluit(db: Db | Tx, aanvraagId: string) {
  const besluit = await findBesluit(db, aanvraagId)
  if (!besluit) return undefined
  const { uitkomst, bedrag, moment, vastgelegd_door, gemandateerde } = besluit
  return { uitkomst, bedrag, moment, door: vastgelegd_door ?? gemandateerde }
}

type Vervallen = { reden: string; moment: Date; vastgelegd_door: string }

/** Takes a decision that was never sent off its case; what it said is kept apart. */
export async function verwijderOnverzonden(tx: Tx, besluitId: string, vervallen: Vervallen) {
  const { reden, moment, vastgelegd_door } = vervallen
  await sql`select laat_besluit_vervallen(${besluitId}, ${reden}, ${moment}, ${vastgelegd_door})`.execute(
    tx,
  )
}
