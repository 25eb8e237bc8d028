import { sql, type Insertable } from 'kysely'
import type { Tranche } from '../../app/domain/besluit/betaalschema.ts'
import type { Toezegging } from '../../app/domain/wijziging/wijziging.ts'
import type { Db, Tx } from '../db.ts'
import type { WijzigingsvoorstelTable, WijzigingTable } from '../schema.ts'
import { insertBetaalschema } from './besluit.ts'
import { erbij } from './vaststelling.ts'

export type Wijziging = Awaited<ReturnType<typeof listWijzigingen>>[number]

/** Every request or start to change what was granted, newest first, with the decision on it once it was taken. */
export function listWijzigingen(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('wijziging as w')
    .innerJoin('gebruiker as u', 'u.id', 'w.vastgelegd_door')
    .leftJoin('besluit as b', 'b.wijziging_id', 'w.id')
    .leftJoin('bekendmaking as k', 'k.besluit_id', 'b.id')
    .select(['w.id', 'w.volgnummer', 'w.door', 'w.gevraagd', 'w.reden', 'w.bedrag', 'w.eind_op'])
    .select(['w.status', 'w.moment', 'u.naam as wie', 'b.uitkomst', 'k.verzonden_op'])
    .where('w.aanvraag_id', '=', aanvraagId)
    .orderBy('w.volgnummer', 'desc')
    .execute()
}

/** The one that waits for a decision. */
export const findOpenWijziging = async (db: Db | Tx, aanvraagId: string) =>
  (await listWijzigingen(db, aanvraagId)).find(({ status }) => status === 'open')

type Nieuw = Omit<Insertable<WijzigingTable>, 'volgnummer' | 'status'>

/** Adds the next one; the database keeps it to one at a time. */
export async function insertWijziging(tx: Tx, wijziging: Nieuw) {
  const { aanvraag_id } = wijziging
  return tx
    .insertInto('wijziging')
    .values({
      ...wijziging,
      volgnummer: sql<number>`(select coalesce(max(volgnummer), 0) + 1 from wijziging where aanvraag_id = ${aanvraag_id})`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
}

export type Wijzigingsvoorstelrij = NonNullable<Awaited<ReturnType<typeof findWijzigingsvoorstel>>>

/** The proposal that stands, with who drew it up and the meeting it is on the agenda of, if it is. */
export function findWijzigingsvoorstel(db: Db | Tx, wijzigingId: string) {
  return db
    .selectFrom('wijzigingsvoorstel as v')
    .innerJoin('gebruiker as u', 'u.id', 'v.opgesteld_door')
    .leftJoin('agendapunt as p', (join) =>
      join.onRef('p.wijzigingsvoorstel_id', '=', 'v.id').on('p.aangehouden_op', 'is', null),
    )
    .leftJoin('collegevergadering as c', 'c.id', 'p.vergadering_id')
    .select(['v.id', 'v.versie', 'v.uitkomst', 'v.grond', 'v.bedrag', 'v.eind_op', 'v.vanaf'])
    .select(['v.verantwoording_op', 'v.overwegingen', 'v.reactie', 'v.schade', 'v.moment'])
    .select('v.ervoor_reden')
    .select(['v.opgesteld_door', 'u.naam as opsteller'])
    .select(['p.id as agendapunt_id', 'c.datum as vergadering'])
    .where('v.wijziging_id', '=', wijzigingId)
    .where('v.vervallen_op', 'is', null)
    .executeTakeFirst()
}

/** Takes a proposal back: the college asked for another one, or a newer version takes its place. */
export async function lapseWijzigingsvoorstel(tx: Tx, wijzigingId: string, vervallen_op: Date) {
  await tx
    .updateTable('wijzigingsvoorstel')
    .set({ vervallen_op })
    .where('wijziging_id', '=', wijzigingId)
    .where('vervallen_op', 'is', null)
    .execute()
}

/** What the college asked for when it last sent a proposal on this change back. */
export const findTeruggezonden = (db: Db | Tx, wijzigingId: string) =>
  db
    .selectFrom('agendapunt as p')
    .innerJoin('wijzigingsvoorstel as v', 'v.id', 'p.wijzigingsvoorstel_id')
    .innerJoin('collegevergadering as c', 'c.id', 'p.vergadering_id')
    .select(['c.datum', 'p.terugstuurreden as reden', 'v.versie'])
    .where('v.wijziging_id', '=', wijzigingId)
    .where('p.teruggestuurd_op', 'is not', null)
    .orderBy('v.versie', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Puts a proposal in the place of the one that stood, as the next version. */
export async function vervangWijzigingsvoorstel(
  tx: Tx,
  voorstel: Omit<Insertable<WijzigingsvoorstelTable>, 'versie' | 'moment'> & { moment: Date },
) {
  const { wijziging_id, moment } = voorstel
  await lapseWijzigingsvoorstel(tx, wijziging_id, moment)
  await tx
    .insertInto('wijzigingsvoorstel')
    .values({
      ...voorstel,
      versie: sql<number>`(select coalesce(max(versie), 0) + 1 from wijzigingsvoorstel where wijziging_id = ${wijziging_id})`,
    })
    .execute()
}

/** What was granted in a case and how it stands; nothing where nothing was. */
export async function findToezegging(
  db: Db | Tx,
  aanvraagId: string,
): Promise<(Toezegging & { plafond_id: string }) | undefined> {
  return db
    .selectFrom('subsidie as u')
    .innerJoin('aanvraag as a', 'a.id', 'u.aanvraag_id')
    .innerJoin('regeling_versie as v', 'v.id', 'a.regeling_versie_id')
    .select(['a.status', 'u.verleend', 'u.vastgesteld', 'u.klaargezet', 'u.teruggevorderd'])
    .select(['u.plafond_id', 'a.eind_op', 'v.maximumbedrag'])
    .select([
      sql<string>`(select b.datum from besluit b where b.aanvraag_id = a.id
        and (b.soort in ('verlening', 'direct_vaststelling') or b.erbij_verleend > 0) order by b.moment limit 1)`.as(
        'besluitdatum',
      ),
      sql<
        string | null
      >`(select k.verzonden_op from besluit b join bekendmaking k on k.besluit_id = b.id
        where b.aanvraag_id = a.id and b.soort in ('vaststelling', 'direct_vaststelling')
        order by b.soort desc limit 1)`.as('vastgesteld_op'),
    ])
    .where('u.aanvraag_id', '=', aanvraagId)
    .executeTakeFirst()
}

/** The parts of the schedule that are neither paid nor lapsed, and the number the next one gets. */
export async function getOpenDelen(tx: Tx, aanvraagId: string) {
  const rijen = await tx
    .selectFrom('besluit as b')
    .innerJoin('betaalschema as s', 's.besluit_id', 'b.id')
    .leftJoin('betaling as p', 'p.betaalschema_id', 's.id')
    .select(['s.volgnummer', 's.omschrijving', 's.bedrag', 's.vanaf'])
    .select(sql<boolean>`p.id is null and not is_vervallen(s.id)`.as('open'))
    .where('b.aanvraag_id', '=', aanvraagId)
    .orderBy('s.vanaf')
    .orderBy('s.volgnummer')
    .execute()
  return {
    delen: rijen.filter(({ open }) => open),
    volgende: Math.max(0, ...rijen.map(({ volgnummer }) => volgnummer)) + 1,
  }
}

type Mutatie = {
  aanvraag_id: string
  plafond_id: string
  mutatie: number
  mutatie_vastgesteld: number
  teruggevorderd: number
}

/** Changes the counters of a case and gives back to the ceiling; answers that ceiling, and what came back beside it. */
export async function verwerkVermindering(tx: Tx, wat: Mutatie) {
  const { aanvraag_id, plafond_id, mutatie, mutatie_vastgesteld, teruggevorderd } = wat
  const terug = -(mutatie + mutatie_vastgesteld)
  const { uit_bezwaar } = await sql<{
    uit_bezwaar: number
  }>`select least(${terug}::bigint, ${erbij(aanvraag_id)}) as uit_bezwaar`
    .execute(tx)
    .then(({ rows }) => rows[0] ?? { uit_bezwaar: 0 })
  await muteerSubsidie(tx, { aanvraag_id, mutatie, mutatie_vastgesteld, teruggevorderd })
  const plafond = await tx
    .updateTable('plafond')
    .set({
      vastgelegd: sql`vastgelegd - ${terug - uit_bezwaar}`,
      vastgelegd_bezwaar: sql`vastgelegd_bezwaar - ${uit_bezwaar}`,
    })
    .where('id', '=', plafond_id)
    .returning(['id', 'versie', 'bedrag', 'vastgelegd'])
    .executeTakeFirstOrThrow()
  return { plafond, uit_bezwaar }
}

/** Changes what is granted, fixed and claimed back in a case. */
export async function muteerSubsidie(
  tx: Tx,
  { aanvraag_id, mutatie, mutatie_vastgesteld, teruggevorderd }: Omit<Mutatie, 'plafond_id'>,
) {
  await tx
    .updateTable('subsidie')
    .set({
      verleend: sql`verleend + ${mutatie}`,
      vastgesteld: sql`vastgesteld + ${mutatie_vastgesteld}`,
      teruggevorderd: sql`teruggevorderd + ${teruggevorderd}`,
    })
    .where('aanvraag_id', '=', aanvraag_id)
    .execute()
}

/** The pot a case is paid from, as it stands. */
export function getPot(tx: Tx, plafondId: string) {
  return tx
    .selectFrom('plafond')
    .select(['id', 'gemeente_id', 'regeling_id', 'periode', 'versie', 'bedrag', 'vastgelegd'])
    .where('id', '=', plafondId)
    .executeTakeFirstOrThrow()
}

/** What those who wait in order for this pot ask together: they go before who asks for more later. */
export async function somWachtenden(tx: Tx, { regeling_id, periode }: Pot) {
  const { rows } = await sql<{ som: number }>`
    select coalesce(sum(w.wens), 0)::bigint as som from wachtrij_plafond w
     where w.regeling_id = ${regeling_id} and extract(year from w.dag)::int = ${periode}`.execute(
    tx,
  )
  return rows[0]?.som ?? 0
}
type Pot = { regeling_id: string; periode: number }

/** What is still paid after a change. */
export async function insertNieuwSchema(
  tx: Tx,
  van: { gemeente_id: string; besluit_id: string },
  delen: readonly Pick<Tranche, 'volgnummer' | 'omschrijving' | 'bedrag' | 'vanaf'>[],
) {
  if (delen.length > 0)
    await insertBetaalschema(
      tx,
      van,
      delen.map((deel) => ({ ...deel, aandeel: 0 })),
    )
}

/** It was decided: nothing more changes in it. */
export async function sluitWijziging(tx: Tx, id: string) {
  await tx.updateTable('wijziging').set({ status: 'beslist' }).where('id', '=', id).execute()
}

/** Says in the register what is granted now. */
export async function publicatieNaWijziging(tx: Tx, aanvraagId: string, nu: Date) {
  await sql`update publicatie p set verleend = u.verleend, vastgesteld = u.vastgesteld, bijgewerkt_op = ${nu},
      uitkomst = case when coalesce(u.vastgesteld, u.verleend) = 0 then 'ingetrokken' else p.uitkomst end
    from subsidie u where p.aanvraag_id = u.aanvraag_id and u.aanvraag_id = ${aanvraagId}`.execute(
    tx,
  )
}

/** The ceiling a case is paid from as it stands, and what the case was granted beside it on an objection. */
export function findPlafondstand(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('subsidie as u')
    .innerJoin('plafond as f', 'f.id', 'u.plafond_id')
    .select(['f.bedrag', 'f.vastgelegd', 'f.periode'])
    .select(sql<number>`${erbij(aanvraagId)}`.as('naast'))
    .where('u.aanvraag_id', '=', aanvraagId)
    .executeTakeFirst()
}

/** What the open changes on an agenda are about in money, each with its ceiling. */
export function listOpenWijzigingsgeld(db: Db | Tx, vergaderingId: string) {
  return db
    .selectFrom('agendapunt as p')
    .innerJoin('wijzigingsvoorstel as v', 'v.id', 'p.wijzigingsvoorstel_id')
    .innerJoin('subsidie as u', 'u.aanvraag_id', 'v.aanvraag_id')
    .innerJoin('aanvraag as a', 'a.id', 'v.aanvraag_id')
    .innerJoin('regeling_versie as r', 'r.id', 'a.regeling_versie_id')
    .leftJoin('besluit as b', 'b.agendapunt_id', 'p.id')
    .select(['u.plafond_id', 'v.uitkomst', 'v.bedrag', 'u.verleend', 'u.vastgesteld'])
    .select(['u.klaargezet', 'u.teruggevorderd', 'r.titel as regeling'])
    .select(
      sql<number>`coalesce((select sum(e.erbij_verleend - e.uit_bezwaar) from besluit e
        where e.aanvraag_id = v.aanvraag_id), 0)::bigint`.as('naast'),
    )
    .where('p.vergadering_id', '=', vergaderingId)
    .where('p.teruggestuurd_op', 'is', null)
    .where('p.aangehouden_op', 'is', null)
    .where('b.id', 'is', null)
    .execute()
}
