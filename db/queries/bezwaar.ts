import { sql, type Insertable, type Updateable } from 'kysely'
import type { Bezwaarkandidaat } from '../../app/domain/bezwaar/bezwaar.ts'
import type { Zaaktaak } from '../../app/domain/beoordeling/toewijzing.ts'
import type { Db, Tx } from '../db.ts'
import type { BezwaarTable } from '../schema.ts'
import { listTermijnen } from './termijn.ts'

export type Bezwaar = NonNullable<Awaited<ReturnType<typeof findBezwaar>>>

/** Every objection in a case, in the order in which they came. */
export const listBezwaren = (db: Db | Tx, aanvraagId: string) =>
  bezwaren(db).where('z.aanvraag_id', '=', aanvraagId).orderBy('z.volgnummer').execute()

/** One of them, by its number in the case as an address has it. */
export function findBezwaar(db: Db | Tx, aanvraagId: string, volgnummer: string | undefined) {
  return bezwaren(db)
    .where('z.aanvraag_id', '=', aanvraagId)
    .where(sql<boolean>`z.volgnummer::text = ${volgnummer ?? ''}`)
    .executeTakeFirst()
}

const bezwaren = (db: Db | Tx) =>
  db
    .selectFrom('bezwaar as z')
    .leftJoin('besluit as b', 'b.id', 'z.besluit_id')
    .leftJoin('gebruiker as h', 'h.id', 'z.behandelaar_id')
    .leftJoin('gebruiker as i', 'i.id', 'z.ingediend_door')
    .select(['z.id', 'z.gemeente_id', 'z.aanvraag_id', 'z.besluit_id', 'z.volgnummer', 'z.van'])
    .select(['z.kanaal', 'z.naam', 'z.straat', 'z.postcode_plaats', 'z.gronden'])
    .select(['z.kosten_gevraagd', 'z.post_op', 'z.ontvangen_op', 'z.reden_te_laat'])
    .leftJoin('bekendmaking as k', 'k.besluit_id', 'b.id')
    .select(['k.verzonden_op', 'z.reden_vroeg'])
    .select(['z.bezwaar_tot', 'z.commissie', 'z.bericht_id', 'z.ingediend_door', 'z.moment'])
    .select(['z.behandelaar_id', 'z.te_laat_verschoond', 'z.te_laat_reden', 'z.status'])
    .select(['z.afgesloten_op', 'z.afgesloten_reden', 'h.naam as behandelaar'])
    .select(['i.naam as ingevoerd_door', 'b.soort as besluitsoort', 'b.datum as besluitdatum'])
    .select(['b.uitkomst as besluituitkomst', 'b.bedrag as besluitbedrag'])

/** The same by its own id. */
export const getBezwaar = (db: Db | Tx, id: string) =>
  bezwaren(db).where('z.id', '=', id).executeTakeFirstOrThrow()

/** Decisions of a case that were sent and can be objected to, newest first. */
export function listBezwaarbaar(db: Db | Tx, aanvraagId: string) {
  return (
    db
      .selectFrom('besluit as b')
      .innerJoin('bekendmaking as k', 'k.besluit_id', 'b.id')
      .leftJoinLateral(
        (eb) =>
          eb
            .selectFrom('herzending as h')
            .select(['h.verzonden_op', 'h.bezwaar_tot'])
            .whereRef('h.besluit_id', '=', 'k.besluit_id')
            .where('h.verzonden_op', 'is not', null)
            .orderBy('h.volgnummer', 'desc')
            .limit(1)
            .as('h'),
        (join) => join.onTrue(),
      )
      .select(['b.id', 'b.soort', 'b.uitkomst', 'b.datum'])
      .select((eb) => [
        eb.fn.coalesce('h.verzonden_op', 'k.verzonden_op').as('verzonden_op'),
        eb.fn.coalesce('h.bezwaar_tot', eb.ref('k.bezwaar_tot').$notNull()).as('bezwaar_tot'),
      ])
      .where('b.aanvraag_id', '=', aanvraagId)
      .where('k.bezwaar_tot', 'is not', null)
      .where('b.soort', '<>', 'bezwaar')
      // what was revoked is no decision any more
      .where(sql<boolean>`is_herroepen(b.id)`, '=', false)
      .orderBy('b.moment', 'desc')
      .execute()
  )
}

type Nieuw = Omit<Insertable<BezwaarTable>, 'volgnummer'>

/** Adds an objection under the next number of its case, which the caller holds. */
export function insertBezwaar(tx: Tx, bezwaar: Nieuw) {
  const { aanvraag_id } = bezwaar
  return tx
    .insertInto('bezwaar')
    .values({
      ...bezwaar,
      volgnummer: sql<number>`(select coalesce(max(volgnummer), 0) + 1 from bezwaar where aanvraag_id = ${aanvraag_id})`,
    })
    .returning(['id', 'volgnummer', 'van', 'commissie', 'ontvangen_op', 'gronden'])
    .executeTakeFirstOrThrow()
}

/** Objections that came in before this decision was sent and wait for that. */
export const listAangehouden = (db: Db | Tx, besluitId: string) =>
  db
    .selectFrom('bezwaar')
    .select(['id', 'volgnummer', 'van', 'commissie', 'ontvangen_op', 'gronden'])
    .where('besluit_id', '=', besluitId)
    .where('status', '=', 'aangehouden')
    .orderBy('volgnummer')
    .execute()

export async function updateBezwaar(tx: Tx, id: string, bezwaar: Updateable<BezwaarTable>) {
  await tx.updateTable('bezwaar').set(bezwaar).where('id', '=', id).execute()
}

/** The term to decide on this objection, with its events and the sum in sentences. */
export async function findBezwaartermijn(
  db: Db | Tx,
  { id, aanvraag_id }: Pick<Bezwaar, 'id' | 'aanvraag_id'>,
) {
  const termijnen = await listTermijnen(db, aanvraag_id)
  return termijnen.find(
    ({ soort, verwijst_naar }) => soort === 'bezwaarbesluit' && verwijst_naar === id,
  )
}

/** Objections of a municipality that wait for a decision or its sending, the most pressing first. */
export function listOpenBezwaren(db: Db | Tx, gemeente_id: string) {
  return db
    .selectFrom('bezwaar as z')
    .innerJoin('aanvraag as a', 'a.id', 'z.aanvraag_id')
    .innerJoin('termijn as t', (join) =>
      join
        .onRef('t.aanvraag_id', '=', 'z.aanvraag_id')
        .onRef('t.verwijst_naar', '=', 'z.id')
        .on('t.soort', '=', 'bezwaarbesluit'),
    )
    .leftJoin('gebruiker as h', 'h.id', 'z.behandelaar_id')
    .select(['z.id', 'a.nummer', 'a.titel', 'z.volgnummer', 'z.van', 'z.naam', 'z.ontvangen_op'])
    .select(['z.status', 'z.behandelaar_id', 'h.naam as behandelaar', 't.einddatum'])
    .where('z.gemeente_id', '=', gemeente_id)
    .where(sql<boolean>`z.status in ('in_behandeling', 'beslist')`)
    .orderBy((eb) => eb.fn.coalesce('t.einddatum', 'z.ontvangen_op'))
    .orderBy('z.id')
    .limit(200)
    .execute()
}

/** Everybody with the role to handle objections, and what each of them is or did in this case. */
export function listBezwaarkandidaten(
  db: Db | Tx,
  gemeente_id: string,
  aanvraagId: string,
): Promise<Bezwaarkandidaat[]> {
  return db
    .selectFrom('gebruiker as g')
    .innerJoin('gebruiker_rol as r', (join) =>
      join.onRef('r.gebruiker_id', '=', 'g.id').on('r.rol', '=', 'bezwaarbehandelaar'),
    )
    .select(['g.id', 'g.naam'])
    .select([
      sql<Zaaktaak[]>`coalesce((select array_agg(k.taak order by k.moment) from betrokkenheid k
        where k.aanvraag_id = ${aanvraagId} and k.gebruiker_id = g.id), '{}')`.as('taken'),
      sql<boolean>`exists (select from toegang t
        where t.aanvraag_id = ${aanvraagId} and t.gebruiker_id = g.id)`.as('bijAanvraag'),
    ])
    .where('g.gemeente_id', '=', gemeente_id)
    .where('g.geblokkeerd_op', 'is', null)
    .orderBy('g.naam')
    .execute()
}

/** Whether a committee advises this municipality on objections (Awb 7:13). */
export async function hasBezwaarcommissie(db: Db | Tx, gemeente_id: string) {
  const { bezwaarcommissie } = await db
    .selectFrom('gemeente')
    .select('bezwaarcommissie')
    .where('id', '=', gemeente_id)
    .executeTakeFirstOrThrow()
  return bezwaarcommissie
}
