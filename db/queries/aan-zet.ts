import { sql } from 'kysely'
import { aanZet, type AanZet, type Zaakstand } from '../../app/domain/aanvraag/aan-zet.ts'
import type { Contact } from '../../app/domain/aanvraag/aan-zet-woorden.ts'
import type { Datum } from '../../app/domain/datum.ts'
import type { Db, Tx } from '../db.ts'

/** What decides whose turn it is, of the application `a` in the scheme version `v`: for one case and for a list. */
export const zaakstand = sql<Zaakstand>`jsonb_build_object(
  'status', a.status,
  'regeling_tot', v.tot,
  'tender', v.verdeelwijze = 'tender',
  'uiterste_datum', a.uiterste_datum,
  'aanvullen_tot', (select q.uiterste_datum from aanvullingsverzoek q
                    where q.aanvraag_id = a.id and q.beoordeeld_op is null),
  'aangevuld', exists (select from aanvullingsverzoek q
                       where q.aanvraag_id = a.id and q.beoordeeld_op is null and q.ontvangen_op is not null),
  'start_op', a.start_op,
  'eind_op', a.eind_op,
  'rekening', coalesce((select case when r.bevestigd_op is null then 'te_bevestigen' else 'bevestigd' end
                        from rekening r where r.aanvraag_id = a.id and r.vervallen_op is null
                        and r.afgewezen_op is null), 'geen'),
  'verantwoorden_tot', (select t.einddatum from termijn t where t.aanvraag_id = a.id
                        and t.soort = 'vaststellingsaanvraag' order by t.einddatum desc limit 1),
  'bezwaar_tot', (select t.einddatum from termijn t where t.aanvraag_id = a.id
                  and t.soort = 'bezwaartermijn' order by t.einddatum desc limit 1))`

/** Whose turn it is in a case, and whom to call: by the version it was filed under, a draft by the newest. */
export async function getAanZet(
  db: Db | Tx,
  aanvraagId: string,
  vandaag: Datum,
): Promise<{ aanZet: AanZet; contact: Contact }> {
  const { stand, ...contact } = await db
    .selectFrom('aanvraag as a')
    .innerJoin('regeling_versie as v', (join) =>
      join.on((eb) => eb('v.id', '=', geldendeVersie(vandaag))),
    )
    .select([
      'v.contact_naam as naam',
      'v.contact_telefoon as telefoon',
      'v.contact_bereikbaar as bereikbaar',
      'v.vervanger_naam',
      'v.vervanger_telefoon',
      zaakstand.as('stand'),
    ])
    .where('a.id', '=', aanvraagId)
    .executeTakeFirstOrThrow()
  return { aanZet: aanZet(stand, vandaag), contact }
}

/** The version of the scheme that counts for application `a`: the one it was filed under, a draft by the one in force. */
export const geldendeVersie = (vandaag: Datum) => sql<string>`coalesce(a.regeling_versie_id,
  (select n.id from regeling_versie n where n.regeling_id = a.regeling_id
   order by n.van <= ${vandaag}::date desc,
     case when n.van <= ${vandaag}::date then -n.versie else n.versie end limit 1))`
