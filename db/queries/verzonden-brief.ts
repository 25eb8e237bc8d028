import { sql, type RawBuilder } from 'kysely'
import type { Besluitinhoud } from '../../app/domain/besluit/brief.ts'
import type { Datum } from '../../app/domain/datum.ts'
import type { Db, Tx } from '../db.ts'

export type VerzondenBrief = {
  van: 'besluit' | 'herzending'
  id: string
  gemeente_id: string
  aanvraag_id: string
  besluit_id: string
  soort: string
  bezwaar_id: string | null
  verzonden_op: Datum
  bezwaar_tot: Datum | null
  kanaal: 'digitaal' | 'post'
  bericht_id: string | null
  inhoud: Besluitinhoud
  /** Why it was sent again; null for the first sending. */
  aanleiding: 'niet_aangekomen' | 'verbetering' | null
  reden: string | null
  /** The day of the sending before this one. */
  eerder_op: Datum | null
  /** 1 is the first sending. */
  volgnummer: number
  moment: Date
}

/** Every letter of a decision of a case that was sent, newest first. */
export async function listVerzondenBrieven(db: Db | Tx, aanvraagId: string) {
  const { rows } = await brieven(sql`b.aanvraag_id = ${aanvraagId}`).execute(db)
  return rows
}

/** One of them by its own id: that of the decision for the first sending. */
export async function findVerzondenBrief(db: Db | Tx, van: VerzondenBrief['van'], id: string) {
  const { rows } = await brieven(
    van === 'besluit'
      ? sql`b.id = ${id}`
      : sql`b.id = (select besluit_id from herzending where id = ${id})`,
  ).execute(db)
  return rows.find((brief) => brief.van === van && brief.id === id)
}

/** First sendings and later ones in one list; a later one without words of its own has those of the one before. */
const brieven = (waar: RawBuilder<unknown>) => sql<VerzondenBrief>`
  select 'besluit' as van, b.id, b.gemeente_id, b.aanvraag_id, b.id as besluit_id, b.soort, b.bezwaar_id,
         k.verzonden_op, k.bezwaar_tot, k.kanaal, k.bericht_id, b.inhoud,
         null as aanleiding, null as reden, null::date as eerder_op, 1 as volgnummer, b.moment as besloten, k.moment
    from besluit b join bekendmaking k on k.besluit_id = b.id where ${waar}
  union all
  select 'herzending', h.id, b.gemeente_id, b.aanvraag_id, b.id, b.soort, b.bezwaar_id,
         h.verzonden_op, h.bezwaar_tot, h.kanaal, h.bericht_id,
         coalesce((select w.inhoud from herzending w where w.besluit_id = b.id and w.volgnummer <= h.volgnummer
                    and w.inhoud is not null order by w.volgnummer desc limit 1), b.inhoud),
         h.aanleiding, h.reden,
         coalesce((select w.verzonden_op from herzending w where w.besluit_id = b.id and w.volgnummer = h.volgnummer - 1),
                  k.verzonden_op),
         h.volgnummer, b.moment, h.moment
    from herzending h join besluit b on b.id = h.besluit_id join bekendmaking k on k.besluit_id = b.id
   where ${waar} and h.verzonden_op is not null
   order by besloten desc, volgnummer desc`
