import { sql, type QueryCreator } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Datum } from '../../app/domain/datum.ts'
import type { Aanvraaginhoud } from '../../app/domain/aanvraag/inhoud.ts'
import { allePosten } from '../../app/domain/begroting/inbreng.ts'
import type { Voorlegtekst } from '../../app/domain/samenwerkingsverband/voorlegtekst.ts'
import type { Db, Tx } from '../db.ts'
import { prepared } from '../prepared.ts'
import type { Database } from '../schema.ts'
import { isAchterhaald } from './evaluatieplan.ts'

/** All that an application says, in one statement. The caller has made sure that it may be read. */
export async function getAanvraaginhoud(db: Db | Tx, aanvraagId: string): Promise<Aanvraaginhoud> {
  const { rows } = await db.executeQuery(inhoud(db, { id: aanvraagId }))
  const [row] = rows
  if (!row) throw new Error(`No application ${aanvraagId}`)
  return gelezen(row)
}

const inhoud = prepared((db, { id }: { id: string }) => inhoudQuery(db).where('a.id', '=', id))

/** The same of many applications in one statement, in the order asked; one that is gone is left out. */
export async function listAanvraaginhoud(
  db: Db | Tx,
  aanvraagIds: readonly string[],
): Promise<Aanvraaginhoud[]> {
  const rows = await inhoudQuery(db)
    .where(sql<boolean>`a.id = any(${[...aanvraagIds]}::uuid[])`)
    .execute()
  const perId = new Map(rows.map((row) => [row.id, row]))
  return aanvraagIds.flatMap((id) => {
    const row = perId.get(id)
    return row ? [gelezen(row)] : []
  })
}

type Rij = Awaited<ReturnType<ReturnType<typeof inhoudQuery>['executeTakeFirstOrThrow']>>

const gelezen = ({ tarief, ...row }: Rij): Aanvraaginhoud => ({
  ...row,
  posten: allePosten(row.posten, row.deelnemers, tarief),
})

function inhoudQuery(db: QueryCreator<Database>) {
  return db
    .selectFrom('aanvraag as a')
    .select([
      'a.id',
      'a.nummer',
      'a.status',
      'a.titel',
      'a.samenvatting',
      'a.aanleiding',
      'a.doel',
      'a.doelgroep',
      'a.activiteiten',
    ])
    .select([
      'a.start_op',
      'a.eind_op',
      'a.wijk',
      'a.locatie',
      'a.locatie_postcode',
      'a.locatie_huisnummer',
      'a.locatie_woonhuis',
      'a.borging',
      'a.domeinen',
      'a.verbindingen',
      'a.merkbaar',
      'a.gevraagd',
      'a.btw',
      'a.ander_gemeentegeld',
      sql<Datum | null>`(a.ingediend_op at time zone 'Europe/Amsterdam')::date`.as('ontvangen_op'),
      vrijwilligerstarief.as('tarief'),
    ])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('aansluiting as s')
          .innerJoin('onderdeel as o', 'o.id', 's.onderdeel_id')
          .select([
            's.onderdeel_id',
            'o.sleutel',
            'o.soort',
            'o.nummer',
            'o.titel',
            'o.kort',
            'o.citaat',
            'o.toelichting',
            's.motivering',
          ])
          .whereRef('s.aanvraag_id', '=', 'a.id')
          .orderBy('s.volgorde'),
      ).as('aansluitingen'),
      jsonArrayFrom(
        eb
          .selectFrom('begrotingspost as b')
          .select(['b.kant', 'b.soort', 'b.omschrijving', 'b.bedrag', 'b.status'])
          .select(['b.aantal', 'b.prijs', 'b.btw'])
          .whereRef('b.aanvraag_id', '=', 'a.id')
          .orderBy('b.volgorde'),
      ).as('posten'),
      jsonArrayFrom(
        eb
          .selectFrom('verbinding as r')
          .select(['r.van', 'r.naar', 'r.stand'])
          .whereRef('r.aanvraag_id', '=', 'a.id')
          .orderBy('r.volgorde'),
      ).as('samenhang'),
      jsonArrayFrom(
        eb
          .selectFrom('deelname as d')
          .innerJoin('partij as p', 'p.id', 'd.partij_id')
          .select([
            'd.id as deelname_id',
            'd.partij_id',
            'd.rol',
            'p.soort',
            'p.organisatiesoort',
            'p.naam',
            'p.kvk_nummer',
          ])
          .select(['p.straat', 'p.huisnummer', 'p.postcode', 'p.plaats', 'p.telefoon'])
          .select(['d.taak', 'd.bijdrage_geld', 'd.bijdrage_uren', 'd.bijdrage_natura'])
          .select(['d.zelfstandigheid', email.as('email')])
          .select((ed) => [
            jsonArrayFrom(
              ed
                .selectFrom('partij_lid as l')
                .select(['l.naam', 'l.aansprakelijk'])
                .whereRef('l.partij_id', '=', 'p.id')
                .orderBy('l.volgorde'),
            ).as('leden'),
            instemmingstand.as('stand'),
          ])
          .whereRef('d.aanvraag_id', '=', 'a.id')
          .where('d.vertrokken_op', 'is', null)
          .orderBy('d.rol')
          .orderBy('d.aangemaakt_op')
          .orderBy('d.id'),
      ).as('deelnemers'),
      jsonArrayFrom(
        eb
          .selectFrom('evaluatiecriterium as c')
          .innerJoinLateral(
            (el) =>
              el
                .selectFrom('criteriumvoorstel as v')
                .selectAll('v')
                .whereRef('v.criterium_id', '=', 'c.id')
                .orderBy('v.versie', 'desc')
                .limit(1)
                .as('v'),
            (join) => join.onTrue(),
          )
          .leftJoin('criteriumakkoord as k', 'k.voorstel_id', 'v.id')
          .select([
            'c.id as criterium_id',
            'c.volgnummer',
            'v.id as voorstel_id',
            'v.versie',
            'v.kant',
            'v.doel',
            'v.soort',
            'v.indicator',
            'v.eenheid',
          ])
          .select([
            'v.richting',
            'v.nulwaarde',
            'v.nulmeting_op',
            'v.nulmeting_bron',
            'v.streefwaarde',
            'v.streefdatum',
            'v.meetinstrument',
          ])
          .select([
            'v.wie_meet',
            'v.minuten',
            'v.leren',
            sql<boolean>`k.voorstel_id is not null`.as('akkoord'),
          ])
          .whereRef('c.aanvraag_id', '=', 'a.id')
          .where('c.vervallen_op', 'is', null)
          .orderBy('c.volgnummer'),
      ).as('criteria'),
      jsonObjectFrom(
        eb
          .selectFrom('evaluatieplan as e')
          .select([
            'e.id',
            'e.versie',
            sql<
              ('initiatief' | 'gemeente')[]
            >`coalesce((select jsonb_agg(b.kant) from evaluatieplan_bevestiging b where b.evaluatieplan_id = e.id), '[]')`.as(
              'bevestigd_door',
            ),
            sql<number | null>`(select max(p.versie) from evaluatieplan p where p.aanvraag_id = a.id
              and (select count(*) from evaluatieplan_bevestiging b where b.evaluatieplan_id = p.id) = 2)`.as(
              'geldt',
            ),
            isAchterhaald(sql.ref('e.id')).as('achterhaald'),
          ])
          .whereRef('e.aanvraag_id', '=', 'a.id')
          .orderBy('e.versie', 'desc')
          .limit(1),
      ).as('evaluatieplan'),
      jsonArrayFrom(
        eb
          .selectFrom('bestand as f')
          .select(['f.id', 'f.naam', 'f.document'])
          .whereRef('f.aanvraag_id', '=', 'a.id')
          .where('f.vervangen_door', 'is', null)
          .where('f.verwijderd_op', 'is', null)
          .where('f.bericht_id', 'is', null)
          .orderBy('f.geplaatst_op'),
      ).as('bestanden'),
      jsonArrayFrom(
        eb
          .selectFrom('bestand_volgt as w')
          .select(['w.document', 'w.verwacht_op'])
          .whereRef('w.aanvraag_id', '=', 'a.id')
          .orderBy('w.document'),
      ).as('volgt'),
      eb
        .selectFrom('voorlegging as t')
        .select((et) => et.ref('t.inhoud').$castTo<Voorlegtekst>().as('inhoud'))
        .whereRef('t.aanvraag_id', '=', 'a.id')
        .orderBy('t.versie', 'desc')
        .limit(1)
        .as('voorgelegd'),
    ])
}

/** The rate of the version it was submitted under; of a draft the one in force when it was last changed. */
const vrijwilligerstarief = sql<number | null>`(
  select v.vrijwilligerstarief from regeling_versie v
   where v.regeling_id = a.regeling_id and (a.regeling_versie_id is null or v.id = a.regeling_versie_id)
   order by v.van <= (a.bijgewerkt_op at time zone 'Europe/Amsterdam')::date desc, v.versie desc limit 1)`

/** Who answers for a partner; of the penvoerder the mailbox of the account, unless another was given. */
const email = sql<string | null>`coalesce(d.email, (
  select u.email from toegang t join gebruiker u on u.id = t.gebruiker_id
  where t.aanvraag_id = d.aanvraag_id and t.partij_id = d.partij_id and t.recht = 'penvoerder' limit 1))`

/** Towards the newest text: not asked (no text, or not a partner), confirmed, declined (and not asked again), or silent. */
export const instemmingstand = sql<Aanvraaginhoud['deelnemers'][number]['stand']>`
  case when d.rol = 'penvoerder' then 'niet_gevraagd'
  else coalesce((
    select coalesce(
      (select i.uitkomst from instemming i where i.voorlegging_id = v.id and i.deelname_id = d.id
        and not exists (select from uitnodiging u where u.deelname_id = d.id and u.ingetrokken_op is null
                        and u.aangemaakt_op > i.moment and i.uitkomst = 'afgewezen')
        order by i.moment desc limit 1),
      'nog_geen_antwoord')
    from voorlegging v where v.aanvraag_id = d.aanvraag_id order by v.versie desc limit 1), 'niet_gevraagd')
  end`
