import { sql } from 'kysely'
import type { Db } from '../db.ts'

/**
 * A text that differs as soon as a public page of the municipality of this host would (null: of any municipality):
 * versions are only ever added, so their number is enough; of money and clock the values themselves count.
 */
export async function getPubliekeVersie(db: Db, host: string | null) {
  const { rows } = await sql<{ versie: string; klok_seconden: number }>`
    with hier as (select g.* from gemeente g
                   where ${host}::text is null or g.id = (select gemeente_id from gemeente_host where host = ${host}))
    select concat_ws(' ',
             (select string_agg(h::text, ' ') from hier h),
             (select count(*) from regeling_versie where gemeente_id in (select id from hier)),
             (select count(*) from plan_versie where gemeente_id in (select id from hier)),
             (select string_agg(concat_ws(':', f.id, f.bedrag, f.vastgelegd), ' ' order by f.id)
                from plafond f where f.gemeente_id in (select id from hier)),
             (select string_agg(t::text, ' ' order by t.jaar) from indicator_telling t
               where t.gemeente_id in (select id from hier)),
             (select max(bijgewerkt_op) from publicatie),
             (select concat_ws(':', count(*), max(k.geplaatst_op)) from idee_kaart k
               where k.gemeente_id in (select id from hier)
                 and k.geplaatst_op is not null and k.ingetrokken_op is null)) as versie,
           coalesce((select seconden from demo_klok), 0) as klok_seconden`.execute(db)
  return rows[0] ?? { versie: '', klok_seconden: 0 }
}
