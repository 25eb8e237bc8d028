import { sql } from 'kysely'
import { zonderNamen } from '../../app/domain/besluit/publicatie.ts'
import type { Graaf } from '../../app/domain/samenhang/graaf.ts'
import type { Db, Tx } from '../db.ts'

/** What an official wrote for the public, checked on names. */
export type PubliekeTekst = { titel: string; samenvatting: string }

/** What became of one agreed criterion, as the public may read it. */
export type PubliekResultaat = {
  doel: string
  indicator: string
  eenheid: string
  richting: 'hoger' | 'lager' | 'geen'
  streefwaarde: number | null
  realisatie: number | null
}

/**
 * Puts a granted initiative in the public register, once: this text, and of the case what everybody may know.
 * Organisations are named; residents are not. A theme is also found by the items of the plan it belongs to.
 */
export async function publiceren(
  tx: Db | Tx,
  aanvraagId: string,
  { titel, samenvatting }: PubliekeTekst,
  nu: Date,
) {
  const { wijk } = await tx
    .selectFrom('aanvraag')
    .select('wijk')
    .where('id', '=', aanvraagId)
    .executeTakeFirstOrThrow()
  // a place outside the list is typed by the applicants, and nobody reads it before it is public
  const plaats = zonderNamen(wijk, await listPersoonsnamen(tx, aanvraagId))
  await sql`
    with recursive tak as (
      select o.plan_versie_id, o.sleutel, o.ouder from aansluiting s join onderdeel o on o.id = s.onderdeel_id
       where s.aanvraag_id = ${aanvraagId}
      union select o.plan_versie_id, o.sleutel, o.ouder from tak t
        join onderdeel o on o.plan_versie_id = t.plan_versie_id and o.sleutel = t.ouder)
    insert into publicatie (aanvraag_id, gemeente_id, nummer, regeling_id, titel, samenvatting, wijk, onderdelen, thema,
                            partners, soort_aanvrager, start_op, eind_op, gevraagd, verleend, vastgesteld, besluitdatum,
                            uitkomst, lon, lat, gepubliceerd_op, bijgewerkt_op)
    select a.id, a.gemeente_id, a.nummer, a.regeling_id, ${titel}, ${samenvatting}, ${plaats},
           array(select o.sleutel from aansluiting s join onderdeel o on o.id = s.onderdeel_id
                  where s.aanvraag_id = a.id order by s.volgorde),
           array(select distinct sleutel from tak order by sleutel),
           array(select p.naam from deelname d join partij p on p.id = d.partij_id
                  where d.aanvraag_id = a.id and d.vertrokken_op is null and p.soort = 'rechtspersoon'
                  order by d.rol, d.aangemaakt_op),
           a.soort_aanvrager, a.start_op, a.eind_op, a.gevraagd, u.verleend, u.vastgesteld, b.datum,
           case when u.vastgesteld is not null then 'vastgesteld' when b.soort = 'bezwaar' then a.status else b.uitkomst end,
           case when not a.locatie_woonhuis then a.lon end, case when not a.locatie_woonhuis then a.lat end, ${nu}, ${nu}
      from aanvraag a join subsidie u on u.aanvraag_id = a.id
      join lateral (select e.soort, e.uitkomst, e.datum from besluit e where e.aanvraag_id = a.id
              and (e.soort in ('verlening', 'direct_vaststelling') or e.erbij_verleend > 0)
             order by e.moment limit 1) b on true
     where a.id = ${aanvraagId}
    on conflict (aanvraag_id) do nothing`.execute(tx)
  await sql`
    insert into register_keuze (gemeente_id, soort, waarde)
    select p.gemeente_id, k.soort, k.waarde from publicatie p
     cross join lateral (select 'wijk' as soort, p.wijk as waarde where p.wijk <> ''
                         union select 'thema', unnest(p.thema)) k
     where p.aanvraag_id = ${aanvraagId}
    on conflict do nothing`.execute(tx)
}

/** What the register says of this case, if it is in there. */
export const findPubliekeTekst = (db: Db | Tx, aanvraagId: string) =>
  db
    .selectFrom('publicatie')
    .select(['titel', 'samenvatting'])
    .where('aanvraag_id', '=', aanvraagId)
    .executeTakeFirst()

/** The place as the register says it. */
export async function findPubliekePlaats(db: Db | Tx, aanvraagId: string) {
  const row = await db
    .selectFrom('publicatie')
    .select('wijk')
    .where('aanvraag_id', '=', aanvraagId)
    .executeTakeFirst()
  return row?.wijk ?? ''
}

/** Adds to the register what the determination says, and what was learned. */
export async function publicatieBijwerken(
  tx: Tx,
  aanvraagId: string,
  {
    resultaten,
    samenhang,
    ...tekst
  }: PubliekeTekst & {
    les: string | null
    resultaten: PubliekResultaat[]
    samenhang?: Graaf | null
    vastgesteld: number
  },
  nu: Date,
) {
  await tx
    .updateTable('publicatie')
    .set({
      ...tekst,
      resultaten: JSON.stringify(resultaten),
      samenhang: samenhang ? JSON.stringify(samenhang) : null,
      uitkomst: 'vastgesteld',
      bijgewerkt_op: nu,
    })
    .where('aanvraag_id', '=', aanvraagId)
    .execute()
}

/** Names of everybody who may not be named in the register of this case: residents, members of a group, contact persons. */
export async function listPersoonsnamen(db: Db | Tx, aanvraagId: string): Promise<string[]> {
  const { rows } = await sql<{ naam: string }>`
    select p.naam from deelname d join partij p on p.id = d.partij_id
     where d.aanvraag_id = ${aanvraagId} and p.soort = 'natuurlijk_persoon'
    union select l.naam from deelname d join partij_lid l on l.partij_id = d.partij_id where d.aanvraag_id = ${aanvraagId}
    union select g.naam from toegang t join gebruiker g on g.id = t.gebruiker_id where t.aanvraag_id = ${aanvraagId}
    order by naam`.execute(db)
  return rows.map(({ naam }) => naam).filter((naam) => naam.trim() !== '')
}
