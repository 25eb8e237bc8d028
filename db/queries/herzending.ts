import { sql, type Insertable } from 'kysely'
import type { Besluitinhoud } from '../../app/domain/besluit/brief.ts'
import type { Datum } from '../../app/domain/datum.ts'
import type { Db, Tx } from '../db.ts'
import type { HerzendingTable } from '../schema.ts'

export type Herzending = NonNullable<Awaited<ReturnType<typeof findOpenHerzending>>>

/** The further sending of a case that waits to be posted, with the letter as it will go out. */
export function findOpenHerzending(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('herzending as h')
    .innerJoin('besluit as b', 'b.id', 'h.besluit_id')
    .innerJoin('bekendmaking as k', 'k.besluit_id', 'h.besluit_id')
    .select(['h.id', 'h.besluit_id', 'h.volgnummer', 'h.aanleiding', 'h.reden', 'h.klaargezet_op'])
    .select(['b.soort', 'b.datum', 'b.gemeente_id', 'b.aanvraag_id'])
    .select((eb) => [
      eb.fn
        .coalesce(
          'h.inhoud',
          eb
            .selectFrom('herzending as w')
            .select('w.inhoud')
            .whereRef('w.besluit_id', '=', 'h.besluit_id')
            .where('w.inhoud', 'is not', null)
            .orderBy('w.volgnummer', 'desc')
            .limit(1),
          'b.inhoud',
        )
        .$castTo<Besluitinhoud>()
        .as('inhoud'),
      eb.fn
        .coalesce(
          eb
            .selectFrom('herzending as w')
            .select((e) => e.fn.max('w.verzonden_op').as('op'))
            .whereRef('w.besluit_id', '=', 'h.besluit_id'),
          'k.verzonden_op',
        )
        .as('eerder_op'),
    ])
    .where('h.aanvraag_id', '=', aanvraagId)
    .where('h.verzonden_op', 'is', null)
    .orderBy('h.klaargezet_op')
    .limit(1)
    .executeTakeFirst()
}

type Nieuw = Omit<Insertable<HerzendingTable>, 'volgnummer' | 'inhoud'> & {
  inhoud: Besluitinhoud | null
}

/** Puts a further sending of a decision ready; nothing when one is ready already. */
export function insertHerzending(tx: Tx, { inhoud, ...herzending }: Nieuw) {
  return tx
    .insertInto('herzending')
    .values({
      ...herzending,
      inhoud: inhoud && JSON.stringify(inhoud),
      volgnummer: sql<number>`(select coalesce(max(volgnummer), 1) + 1 from herzending where besluit_id = ${herzending.besluit_id})`,
    })
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst()
}

type Verzending = {
  kanaal: 'digitaal' | 'post'
  verzonden_op: Datum
  bezwaar_tot: Datum | null
  bericht_id: string | null
  moment: Date
}

/** Records that it went out; from then on it never changes. */
export async function verzendHerzending(tx: Tx, id: string, verzending: Verzending) {
  await tx.updateTable('herzending').set(verzending).where('id', '=', id).execute()
}

/** The decision this message told of, and whether it was sent again since or is about to be. */
export async function findOnbezorgd(db: Db | Tx, berichtId: string) {
  const { rows } = await sql<{ besluit_id: string; gevolgd: boolean }>`
    select z.besluit_id,
           exists (select from herzending n where n.besluit_id = z.besluit_id and n.volgnummer > z.volgnummer) as gevolgd
      from (select besluit_id, 1 as volgnummer from bekendmaking where bericht_id = ${berichtId}
            union all
            select besluit_id, volgnummer from herzending where bericht_id = ${berichtId}) z`.execute(
    db,
  )
  return rows[0]
}
