import { sql } from 'kysely'
import type { Besluituitkomst } from '../../app/domain/besluit/besluit.ts'
import type { Lijstpunt } from '../../app/domain/college/besluitenlijst.ts'
import type { Datum } from '../../app/domain/datum.ts'
import type { Db, Tx } from '../db.ts'

/** How many decisions of a meeting nobody sent yet. */
export async function countOnverzonden(db: Db | Tx, vergaderingId: string) {
  const { aantal } = await db
    .selectFrom('besluit as b')
    .innerJoin('agendapunt as p', 'p.id', 'b.agendapunt_id')
    .leftJoin('bekendmaking as k', 'k.besluit_id', 'b.id')
    .select(({ fn }) => fn.countAll<number>().as('aantal'))
    .where('p.vergadering_id', '=', vergaderingId)
    .where('k.besluit_id', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(aantal)
}

/** The published lists of a municipality, newest first. */
export function listBesluitenlijsten(db: Db, gemeente_id: string) {
  return db
    .selectFrom('collegevergadering as c')
    .select(['c.datum', 'c.besluitenlijst_op'])
    .select(
      sql<number>`(select count(*)::int from agendapunt p join besluit b on b.agendapunt_id = p.id where p.vergadering_id = c.id)`.as(
        'besluiten',
      ),
    )
    .where('c.gemeente_id', '=', gemeente_id)
    .where('c.besluitenlijst_op', 'is not', null)
    .orderBy('c.datum', 'desc')
    .limit(200)
    .execute()
}

/** A published list; nothing for a meeting of which it is not public. */
export function findBesluitenlijst(db: Db, gemeente_id: string, datum: string) {
  return db
    .selectFrom('collegevergadering')
    .select(['id', 'datum', 'besluitenlijst_op'])
    .where('gemeente_id', '=', gemeente_id)
    .where(sql<boolean>`datum::text = ${datum}`)
    .where('besluitenlijst_op', 'is not', null)
    .executeTakeFirst()
}

type Rij = Omit<Lijstpunt, 'uitkomst' | 'aangehouden_tot'> & {
  uitkomst: Besluituitkomst | null
  aangehouden_tot: Datum | null
}

/** The items of a meeting as the public may read them: of who is not in the register neither title nor number. */
export async function listLijstpunten(db: Db, vergaderingId: string): Promise<Lijstpunt[]> {
  const { rows } = await sql<Rij>`
    select case when p.bezwaarvoorstel_id is not null then 'bezwaar'
                when p.wijzigingsvoorstel_id is not null then 'wijziging' else 'aanvraag' end as soort,
           r.titel as regeling, b.uitkomst, coalesce(b.bedrag, 0) as bedrag, n.datum as aangehouden_tot,
           case when pub.aanvraag_id is not null then a.nummer end as nummer, pub.titel,
           h.naam as portefeuillehouder,
           array(select u.naam from verschoning s join gebruiker u on u.id = s.gebruiker_id
                  where s.agendapunt_id = p.id order by u.naam) as doet_niet_mee,
           array(select u.naam from tegenstem t join gebruiker u on u.id = t.gebruiker_id
                  where t.besluit_id = b.id order by u.naam) as tegen,
           (select u.naam from voorzittersstem t join gebruiker u on u.id = t.gebruiker_id
             where t.besluit_id = b.id) as voorzittersstem
      from agendapunt p
      left join voorstel v on v.id = p.voorstel_id
      left join bezwaarvoorstel w on w.id = p.bezwaarvoorstel_id
      left join wijzigingsvoorstel x on x.id = p.wijzigingsvoorstel_id
      join aanvraag a on a.id = coalesce(v.aanvraag_id, w.aanvraag_id, x.aanvraag_id)
      join regeling_versie r on r.id = a.regeling_versie_id
      left join besluit b on b.agendapunt_id = p.id
      left join publicatie pub on pub.aanvraag_id = a.id and b.uitkomst in ('verleend', 'deels_verleend', 'gewijzigd')
      left join gebruiker h on h.id = p.portefeuillehouder_id
      left join collegevergadering n on n.id = p.aangehouden_naar
     where p.vergadering_id = ${vergaderingId}
     order by p.volgorde`.execute(db)
  return rows
}
