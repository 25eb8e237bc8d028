import { sql, type Insertable } from 'kysely'
import type { Datum } from '../../app/domain/datum.ts'
import type { Db, Tx } from '../db.ts'
import type { TerugmeldingTable } from '../schema.ts'

export type Verstuurd = {
  soort: 'besluit' | 'bericht'
  id: string
  onderwerp: string
  kanaal: 'digitaal' | 'post'
  op: Datum
  /** It waits to go out again already. */
  wacht: boolean
}

/** What was sent to who applies, newest first, as it was sent last: decisions, and messages that are no decision. */
export async function listVerstuurd(db: Db | Tx, aanvraagId: string) {
  const { rows } = await sql<Verstuurd>`
    select 'besluit' as soort, b.id, b.inhoud ->> 'onderwerp' as onderwerp, coalesce(h.kanaal, k.kanaal) as kanaal,
           coalesce(h.verzonden_op, k.verzonden_op) as op, coalesce(h.moment, k.moment) as moment,
           exists (select from herzending w where w.besluit_id = b.id and w.verzonden_op is null) as wacht
      from besluit b join bekendmaking k on k.besluit_id = b.id
      left join lateral (select kanaal, verzonden_op, moment from herzending where besluit_id = b.id and verzonden_op is not null
                          order by volgnummer desc limit 1) h on true
     where b.aanvraag_id = ${aanvraagId}
    union all
    select 'bericht', b.id, b.onderwerp, case when t.gereed_op is null then 'digitaal' else 'post' end,
           (coalesce(t.gereed_op, b.moment) at time zone 'Europe/Amsterdam')::date, coalesce(t.gereed_op, b.moment),
           exists (select from taak w where w.verwijst_naar = b.id and w.gereed_op is null)
      from bericht b
      left join lateral (select max(t.gereed_op) as gereed_op from taak t
                          where t.verwijst_naar = b.id and t.soort = 'printen_en_verzenden') t on true
     where b.aanvraag_id = ${aanvraagId} and b.richting = 'aan_aanvrager' and b.soort <> 'besluit'
     order by moment desc limit 50`.execute(db)
  return rows
}

/** Records that what was sent came back; it never changes. */
export async function insertTerugmelding(tx: Tx, rij: Insertable<TerugmeldingTable>) {
  await tx.insertInto('terugmelding').values(rij).execute()
}
