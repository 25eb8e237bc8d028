import { sql } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import { aanZet, type AanZet, type Zaakstand } from '../../app/domain/aanvraag/aan-zet.ts'
import type { Aanvraagstatus } from '../../app/domain/aanvraag/status.ts'
import type { Contact } from '../../app/domain/aanvraag/aan-zet-woorden.ts'
import type { Datum } from '../../app/domain/datum.ts'
import type { Termijnsoort } from '../../app/domain/termijn/soort.ts'
import type { Db, Tx } from '../db.ts'

// what cannot matter in a status is not looked up: the worklist asks this of every row
const metRekening = sql`a.status in ('verleend', 'deels_verleend', 'direct_vastgesteld', 'vastgesteld')`
const metSubsidie = sql`a.status in ('verleend', 'deels_verleend', 'direct_vastgesteld', 'vastgesteld', 'gesloten')`
const eindeVan = (soort: Termijnsoort) => sql`(select t.einddatum from termijn t
                  where t.aanvraag_id = a.id and t.soort = ${soort} order by t.einddatum desc limit 1)`

const gevraagdeWijziging = sql`case when a.wijziging_loopt then json_build_object('tot', (select max(t.einddatum) from termijn t
    where t.aanvraag_id = a.id and t.soort = 'wijzigingsbesluit' and t.gereed_op is null)) end`
const terugbetalenTot = sql<Datum | null>`case when ${metSubsidie} then
    (select min(t.einddatum) from termijn t
      where t.aanvraag_id = a.id and t.soort = 'terugbetaling' and t.gereed_op is null) end`.as(
  'terugbetalen_tot',
)

const altijd = [
  sql<Aanvraagstatus>`a.status`.as('status'),
  sql<Datum | null>`case when a.status = 'concept' then
    (select p.ontvangen_op from papier p where p.aanvraag_id = a.id) end`.as('op_papier'),
  sql<Datum>`v.tot`.as('regeling_tot'),
  sql<boolean>`v.verdeelwijze = 'tender'`.as('tender'),
  sql<Datum | null>`a.uiterste_datum`.as('uiterste_datum'),
  sql<Datum | null>`case when a.status = 'aanvulling_gevraagd' then
    (select q.uiterste_datum from aanvullingsverzoek q
     where q.aanvraag_id = a.id and q.beoordeeld_op is null) end`.as('aanvullen_tot'),
  sql<boolean>`a.status = 'aanvulling_gevraagd'
    and exists (select from aanvullingsverzoek q
                where q.aanvraag_id = a.id and q.beoordeeld_op is null and q.ontvangen_op is not null)`.as(
    'aangevuld',
  ),
  sql<Datum | null>`a.start_op`.as('start_op'),
  sql<Datum | null>`a.eind_op`.as('eind_op'),
  sql<Datum | null>`case when a.status not in ('concept', 'ingediend', 'aanvulling_gevraagd', 'volledig') then
    (select max(z.uiterlijk) from zienswijze z
      where z.aanvraag_id = a.id and z.uiterlijk is not null and z.beantwoord_op is null) end`.as(
    'zienswijze_tot',
  ),
  sql<Datum | null>`(select g.eerste_dag from ingebrekestelling g join termijn t on t.id = g.termijn_id
    where g.aanvraag_id = a.id and g.bezwaar_id is null and t.gereed_op is null limit 1)`.as(
    'dwangsom_vanaf',
  ),
] as const

const naHetBesluit = [
  sql<Zaakstand['rekening']>`coalesce(case when ${metRekening} then
    (select case when r.bevestigd_op is null then 'te_bevestigen' else 'bevestigd' end
     from rekening r where r.aanvraag_id = a.id and r.vervallen_op is null and r.afgewezen_op is null) end, 'geen')`.as(
    'rekening',
  ),
  sql<Datum | null>`case when ${metRekening} then ${eindeVan('vaststellingsaanvraag')} end`.as(
    'verantwoorden_tot',
  ),
  sql<Datum | null>`case when ${metSubsidie} or a.status in ('geweigerd', 'buiten_behandeling') then
    ${eindeVan('bezwaartermijn')} end`.as('bezwaar_tot'),
  sql<
    Zaakstand['bezwaar']
  >`case when a.status in ('geweigerd', 'buiten_behandeling', 'vastgesteld', 'direct_vastgesteld', 'gesloten') then
    (select json_build_object('tot', t.einddatum) from bezwaar z
       join termijn t on t.verwijst_naar = z.id and t.soort = 'bezwaarbesluit'
      where z.aanvraag_id = a.id and z.status in ('in_behandeling', 'beslist')
      order by t.einddatum limit 1) end`.as('bezwaar'),
  terugbetalenTot,
  // what the municipality looks into itself is known once it wrote what it intends (Awb 4:8)
  sql<Zaakstand['wijziging']>`case when ${metRekening} then coalesce(${gevraagdeWijziging},
    (select json_build_object('tot', null) from wijziging w
      where w.aanvraag_id = a.id and w.status = 'open' and w.door = 'ambtshalve'
        and exists (select from zienswijze z where z.aanvraag_id = a.id
                     and z.voornemen is not null and z.moment >= w.moment))) end`.as('wijziging'),
] as const

/** What decides whose turn it is, of the application `a` in the scheme version `v`: as columns, for a list. */
export const standkolommen = [...altijd, ...naHetBesluit] as const

/** The same for what the municipality still has to decide: nothing yet, or a request to change what was granted. */
export const standkolommenVanOpenstaande = [
  ...altijd,
  sql<Zaakstand['rekening']>`'geen'`.as('rekening'),
  sql<Datum | null>`null`.as('verantwoorden_tot'),
  sql<Datum | null>`null`.as('bezwaar_tot'),
  sql<Zaakstand['bezwaar']>`null`.as('bezwaar'),
  terugbetalenTot,
  sql<Zaakstand['wijziging']>`${gevraagdeWijziging}`.as('wijziging'),
] as const

/** The same as one value, for a query that says more of one case. */
export const zaakstand = jsonBuildObject(
  Object.fromEntries(standkolommen.map(({ alias, expression }) => [alias, expression])),
).$castTo<Zaakstand>()

/** Whom to call about a case, by the version it was filed under. */
export function findContact(db: Db | Tx, aanvraagId: string, vandaag: Datum) {
  return db
    .selectFrom('aanvraag as a')
    .innerJoin('regeling_versie as v', (join) =>
      join.on((eb) => eb('v.id', '=', geldendeVersie(vandaag))),
    )
    .select([
      'v.contact_naam as naam',
      'v.contact_telefoon as telefoon',
      'v.contact_bereikbaar as bereikbaar',
    ])
    .where('a.id', '=', aanvraagId)
    .executeTakeFirst()
}

/** Whose turn it is in a case, and whom to call: by the version it was filed under, a draft by the newest. */
export async function getAanZet(
  db: Db | Tx,
  aanvraagId: string,
  vandaag: Datum,
): Promise<{ aanZet: AanZet; stand: Zaakstand; contact: Contact }> {
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
  return { aanZet: aanZet(stand, vandaag), stand, contact }
}

/** The version of the scheme that counts for application `a`: the one it was filed under, a draft by the one in force. */
export const geldendeVersie = (vandaag: Datum) => sql<string>`coalesce(a.regeling_versie_id,
  (select n.id from regeling_versie n where n.regeling_id = a.regeling_id
   order by n.van <= ${vandaag}::date desc,
     case when n.van <= ${vandaag}::date then -n.versie else n.versie end limit 1))`
