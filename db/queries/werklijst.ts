import { sql, type QueryCreator } from 'kysely'
import { aanZet } from '../../app/domain/aanvraag/aan-zet.ts'
import { aanwezigSinds } from '../../app/domain/aanvraag/aanwezigheid.ts'
import type { Plek, Werklijstfilter } from '../../app/domain/behandeling/werklijst.ts'
import { toDatum, type Datum } from '../../app/domain/datum.ts'
import type { Termijnsoort } from '../../app/domain/termijn/soort.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'
import { prepared } from '../prepared.ts'
import type { Database } from '../schema.ts'
import { standkolommen, standkolommenVanOpenstaande } from './aan-zet.ts'
import { treffers, volgorde, voorwaarden, type Lezer } from './werklijst-filter.ts'

/** How many cases a page shows; the queries say one more, to know whether there is a next page. */
export const rijen = 25

/** One page of the worklist of a municipality, what falls due first on top, with whose turn it is in each case. */
export async function listWerklijst(
  db: Db,
  gebruiker: Gebruiker,
  filter: Werklijstfilter,
  nu: Date,
) {
  const gevonden = await (filter.zoek === ''
    ? bladzij(db, gebruiker, filter, nu)
    : werklijst(db, gebruiker, filter, nu).execute())
  const terug = filter.voor !== null
  const meer = gevonden.length > rijen
  const zaken = gevonden.slice(0, rijen)
  if (terug) zaken.reverse()
  return {
    zaken: zaken.map((zaak) => werkregel(zaak, toDatum(nu))),
    // Going back there is always the page one came from.
    volgende: terug || meer ? plek(zaken.at(-1)) : null,
    vorige: (terug ? meer : filter.na !== null) ? plek(zaken[0]) : null,
  }
}

/** All cases of this filter up to so many, for a file. */
export async function listWerklijstregels(
  db: Db | Tx,
  gebruiker: Gebruiker,
  filter: Werklijstfilter,
  { nu, aantal }: { nu: Date; aantal: number },
) {
  const query = werklijst(db, gebruiker, { ...filter, na: null, voor: null }, nu, aantal)
  return (await query.execute()).map((zaak) => werkregel(zaak, toDatum(nu)))
}

type Gevonden = Awaited<ReturnType<ReturnType<typeof werklijst>['execute']>>[number]
export type Werkregel = ReturnType<typeof werkregel>

const plek = (zaak?: { werkdatum: Datum; id: string }): Plek | null =>
  zaak ? { datum: zaak.werkdatum, id: zaak.id } : null

const werkregel = (zaak: Gevonden, vandaag: Datum) => ({
  id: zaak.id,
  nummer: zaak.nummer,
  titel: zaak.titel,
  status: zaak.status,
  aanvrager: zaak.aanvrager,
  soort_aanvrager: zaak.soort_aanvrager,
  regeling: zaak.regeling,
  behandelaar: zaak.behandelaar,
  geopend_door: zaak.geopend_door,
  werkdatum: zaak.werkdatum,
  /** What falls due first, and the term it follows from; without one there is only the day to decide by. */
  ...valtOp(zaak),
  aanZet: aanZet(zaak, vandaag),
  wijziging_loopt: zaak.wijziging_loopt,
  /** The first day that costs the municipality money, once it was told that it is late. */
  dwangsom_vanaf: zaak.dwangsom_vanaf,
})

function valtOp({ eerste_soort: soort, ...zaak }: Gevonden) {
  const { na_herstel, eerste_termijn_id: id } = zaak
  if (na_herstel) return { valt: na_herstel.einddatum, termijn: na_herstel }
  if (soort) return { valt: zaak.werkdatum, termijn: { id, soort } }
  return { valt: zaak.wijziging_loopt ? null : zaak.uiterste_datum, termijn: null }
}

/** The query itself, so that a test can ask how it is carried out. */
export const werklijst = (
  db: QueryCreator<Database>,
  gebruiker: Lezer,
  filter: Werklijstfilter,
  nu: Date,
  aantal = rijen + 1,
) => stel(db, gebruiker, filter, { vandaag: toDatum(nu), sinds: aanwezigSinds(nu) }, aantal)

/** A page without words to look for: composed once for each shape of the filter. */
async function bladzij(db: Db, { id, gemeente_id }: Lezer, filter: Werklijstfilter, nu: Date) {
  const vorm = vormVan(filter)
  const kept = bladzijden.get(vorm) ?? prepareBladzij(filter)
  bladzijden.set(vorm, kept)
  const { regeling, na, voor } = filter
  const { rows } = await db.executeQuery(
    kept(db, {
      ...{ id, gemeente_id, regeling, vandaag: toDatum(nu), sinds: aanwezigSinds(nu) },
      ...{ naDatum: na?.datum, naId: na?.id, voorDatum: voor?.datum, voorId: voor?.id },
    }),
  )
  return rows
}

const bladzijden = new Map<string, ReturnType<typeof prepareBladzij>>()

/** What of a filter makes the statement another one; the rest are values in it. */
const vormVan = ({ bak, stand, regeling, na, voor }: Werklijstfilter) =>
  [bak, stand, regeling !== null, na !== null, voor !== null].join()

type Waarden = Lezer &
  Moment &
  Pick<Werklijstfilter, 'regeling'> &
  Partial<Record<'naDatum' | 'naId' | 'voorDatum' | 'voorId', string>>

const prepareBladzij = ({ bak, stand, regeling, na, voor }: Werklijstfilter) =>
  prepared((db, waarden: Waarden) =>
    stel(
      db,
      waarden,
      {
        ...{ bak, stand },
        regeling: regeling && waarden.regeling,
        zoek: '',
        na: na && { datum: waarden.naDatum ?? '', id: waarden.naId ?? '' },
        voor: voor && { datum: waarden.voorDatum ?? '', id: waarden.voorId ?? '' },
      },
      waarden,
    ),
  )

type Moment = { vandaag: Datum; sinds: Date }

function stel(
  db: QueryCreator<Database>,
  gebruiker: Lezer,
  filter: Werklijstfilter,
  { vandaag, sinds }: Moment,
  aantal = rijen + 1,
) {
  // a number in the text of the query: the plan is made for so many rows
  const hoogstens = aantal === rijen + 1 ? sql<number>`26` : sql<number>`${aantal}`
  return db
    .selectFrom('aanvraag as a')
    .innerJoin('regeling_versie as v', 'v.id', 'a.regeling_versie_id')
    .leftJoin('gebruiker as b', 'b.id', 'a.behandelaar_id')
    .leftJoin('termijn as e', 'e.id', 'a.eerste_termijn_id')
    .select([
      'a.id',
      'a.nummer',
      'a.titel',
      'a.soort_aanvrager',
      'a.werkdatum',
      'a.wijziging_loopt',
    ])
    .select(['v.titel as regeling', 'b.naam as behandelaar'])
    .select(filter.stand === null ? standkolommenVanOpenstaande : standkolommen)
    .select(['a.eerste_termijn_id', 'e.soort as eerste_soort'])
    .select([aanvrager.as('aanvrager'), geopendDoor(gebruiker, sinds).as('geopend_door')])
    .select(naHerstel(vandaag).as('na_herstel'))
    .$narrowType<{ eerste_soort: Termijnsoort | null }>()
    .where((eb) =>
      filter.zoek === ''
        ? voorwaarden(gebruiker, filter, vandaag)
        : eb('a.id', 'in', treffers(gebruiker, filter, hoogstens, vandaag)),
    )
    .orderBy(volgorde(filter))
    .limit(hoogstens)
}

const aanvrager = sql<
  string | null
>`(select p.naam from deelname d join partij p on p.id = d.partij_id
  where d.aanvraag_id = a.id and d.rol = 'penvoerder' and d.vertrokken_op is null)`

/** Once the applicant did not complete in time: the municipality's own nearest last day, to leave it or to decide. */
const naHerstel = (vandaag: Datum) => sql<{
  id: string
  soort: Termijnsoort
  einddatum: Datum
} | null>`case when e.soort = 'hersteltermijn' and e.einddatum < ${vandaag}::date then
  (select json_build_object('id', n.id, 'soort', n.soort, 'einddatum', n.einddatum) from termijn n
    where n.aanvraag_id = a.id and n.gereed_op is null and n.soort in ('buitenbehandelingtermijn', 'beslistermijn')
    order by n.einddatum < ${vandaag}::date, abs(n.einddatum - ${vandaag}::date) limit 1) end`

/**
 * Which other officials opened the case `a` in the last minutes: reading it is on record. Who reads what in the
 * municipality is looked up once, however many cases are shown; at most a hundred readings, so that one plan is right
 * for every moment and need not be made again at each request.
 */
export const geopendDoor = ({ id, gemeente_id }: Lezer, sinds: Date) => sql<string[] | null>`(
  select jsonb_object_agg(l.onderwerp, l.namen) from (
    select r.onderwerp, jsonb_agg(distinct g.naam) as namen from (
      select l.onderwerp, l.gebruiker_id from audit l
       where l.gemeente_id = ${gemeente_id} and l.handeling = 'dossier gelezen' and l.moment > ${sinds}
         and l.gebruiker_id <> ${id}
       order by l.moment desc limit 100) r
    join gebruiker g on g.id = r.gebruiker_id
    group by r.onderwerp) l) -> ('aanvraag/' || a.nummer)`
