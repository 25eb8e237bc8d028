import { sql } from 'kysely'
import type { Verzendbewijs } from '../../app/domain/besluit/verzendbewijs.ts'
import type { Db, Tx } from '../db.ts'

/** What proves that the decisions of a case reached the applicant, of the sending that was last (Awb 2:10, 2:25). */
export async function listVerzendbewijs(db: Db | Tx, aanvraagId: string) {
  const { rows } = await sql<Verzendbewijs & { besluit_id: string }>`
    select b.id as besluit_id, z.kanaal, z.moment,
           (select min(m.verzonden_op) from uitgaande_mail m where m.bericht_id = z.bericht_id) as verwittigd_op,
           (select min(m.mislukt_op) from uitgaande_mail m where m.bericht_id = z.bericht_id) as mislukt_op,
           coalesce(t.moment, (select min(m.terug_op) from uitgaande_mail m where m.bericht_id = z.bericht_id)) as terug_op, t.reden as terug_reden,
           (select min(l.moment) from bericht_gelezen l where l.bericht_id = z.bericht_id) as geopend_op,
           exists (select from herzending w where w.besluit_id = b.id and w.verzonden_op is null) as wacht
      from besluit b cross join lateral (
        select kanaal, moment, bericht_id from (
          select kanaal, moment, bericht_id from bekendmaking where besluit_id = b.id
          union all
          select kanaal, moment, bericht_id from herzending where besluit_id = b.id and verzonden_op is not null
        ) y order by moment desc limit 1) z
      left join lateral (select t.moment, t.reden from terugmelding t
        where t.besluit_id = b.id and t.moment >= z.moment order by t.moment desc limit 1) t on true
     where b.aanvraag_id = ${aanvraagId}`.execute(db)
  return rows
}
