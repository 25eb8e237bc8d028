import { sql } from 'kysely'
import type { Taaksoort } from '../../app/domain/behandeling/taak.ts'
import type { Datum } from '../../app/domain/datum.ts'
import { MEESTE_DAGEN } from '../../app/domain/dwangsom/dwangsom.ts'
import { can, type Gebruiker } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'
import { prepared } from '../prepared.ts'

/** What stands around the worklist of an official, in one statement: open tasks, the schemes to choose from, own views. */
export async function getWerkbank(
  db: Db | Tx,
  gebruiker: Gebruiker,
  soorten: readonly Taaksoort[],
  dag: Datum,
): Promise<Werkbank> {
  const { id, gemeente_id } = gebruiker
  const taken: Taken = {
    vanDeRol: soorten.length > 0,
    bekendmaken: can(gebruiker, 'besluit:bekendmaken'),
    beoordelen: can(gebruiker, 'beoordeling:vastleggen'),
    wijzigen: can(gebruiker, 'wijziging:voorstellen'),
    dwangsom: can(gebruiker, 'dwangsom:vaststellen'),
  }
  const vorm = Object.values(taken).join()
  const kept = werkbanken.get(vorm) ?? prepareWerkbank(taken)
  werkbanken.set(vorm, kept)
  const { rows } = await db.executeQuery(kept(db, { id, gemeente_id, soorten, dag }))
  return rows[0] ?? { taken: [], vervangt: [], regelingen: [], weergaven: [] }
}

/** Which tasks somebody has by their roles: that makes it another statement. */
type Taken = Record<'vanDeRol' | 'bekendmaken' | 'beoordelen' | 'wijzigen' | 'dwangsom', boolean>
type Vraag = { id: string; gemeente_id: string; soorten: readonly Taaksoort[]; dag: Datum }

const werkbanken = new Map<string, ReturnType<typeof prepareWerkbank>>()

const prepareWerkbank = (soorten: Taken) =>
  prepared((db, vraag: Vraag) => {
    const taken = openTaken(vraag, soorten)
    const werkbank = sql<Werkbank>`(
    with waar as materialized (select neemt_waar_voor(${vraag.id}, ${vraag.dag}) as voor)
    select ${taken ? sql`coalesce((select json_agg(t) from (${taken}) t), '[]')` : sql`'[]'::json`} as taken,
      array(select u.naam from gebruiker u where u.id = any((select voor from waar)::uuid[]) order by u.naam) as vervangt,
      coalesce((select json_agg(json_build_object('id', r.regeling_id, 'titel', r.titel) order by r.titel) from (
        select distinct on (v.regeling_id) v.regeling_id, v.titel from regeling_versie v
         where v.gemeente_id = ${vraag.gemeente_id} order by v.regeling_id, v.versie desc) r), '[]') as regelingen,
      coalesce((select json_agg(json_build_object('id', w.id, 'naam', w.naam, 'vraag', w.vraag) order by lower(w.naam))
        from werklijst_weergave w where w.gebruiker_id = ${vraag.id}), '[]') as weergaven)`
    return db.selectFrom(werkbank.as('w')).selectAll()
  })

/**
 * The oldest open tasks of these kinds, and cases this person still has to judge. What a colleague who is away would do,
 * is of who stands in for them until they are back; an assessment has to be taken over first.
 */
const openTaken = (vraag: Vraag, { vanDeRol, bekendmaken, ...soorten }: Taken) => {
  const delen = [
    ...(vanDeRol ? [takenVanDeRol(vraag, bekendmaken)] : []),
    ...(soorten.beoordelen ? [overTeNemen(vraag), teBeoordelen(vraag)] : []),
    ...(soorten.wijzigen ? [zonderVoorstel(vraag)] : []),
    ...(soorten.dwangsom ? [vastTeStellen(vraag)] : []),
  ]
  return (
    delen.length > 0 &&
    sql`select * from (${sql.join(delen, sql` union all `)}) t order by t.sinds limit 10`
  )
}

function takenVanDeRol({ id, gemeente_id, soorten, dag }: Vraag, bekendmaken: boolean) {
  const weg = sql`a.behandelaar_id = any(array(select w.gebruiker_id from afwezigheid w
     where w.gemeente_id = ${gemeente_id} and w.ingetrokken_op is null and w.van <= ${dag} and w.tot >= ${dag}))`
  return sql`
  (select t.id, t.soort, t.omschrijving, a.nummer, a.titel, t.aangemaakt_op as sinds,
     exists (select from bericht b where b.id = t.verwijst_naar) as brief,
     case when t.soort = 'bericht_beantwoorden' and a.behandelaar_id <> ${id} then u.naam end as namens
   from taak t join aanvraag a on a.id = t.aanvraag_id left join gebruiker u on u.id = a.behandelaar_id
   where t.gemeente_id = ${gemeente_id} and t.gereed_op is null and t.soort = any(${soorten})
     and (t.soort <> 'printen_en_verzenden' or ${bekendmaken}
       or exists (select from bericht b where b.id = t.verwijst_naar))
     and (t.soort <> 'bericht_beantwoorden' or a.behandelaar_id is null
       or coalesce(case when ${weg} then waarnemer(a.id, a.behandelaar_id, ${dag}) else a.behandelaar_id end, ${id}) = ${id})
   order by t.aangemaakt_op limit 10)`
}

const overTeNemen = ({ id }: Vraag) => sql`
  (select o.id, 'overname' as soort, 'Beoordeling overnemen' as omschrijving, a.nummer, a.titel, o.toegewezen_op as sinds, false as brief, u.naam as namens
   from beoordeling o join aanvraag a on a.id = o.aanvraag_id join gebruiker u on u.id = o.gebruiker_id
   where o.gebruiker_id = any((select voor from waar)::uuid[])
     and o.afgerond_op is null and o.overgenomen_op is null and a.status = 'in_beoordeling'
     and not exists (select from beoordeling e where e.aanvraag_id = a.id and e.gebruiker_id = ${id})
     and not exists (select from belangenverklaring v where v.aanvraag_id = a.id and v.gebruiker_id = ${id} and not v.geen_belang)
   order by o.toegewezen_op limit 10)`

const teBeoordelen = ({ id }: Vraag) => sql`
  (select o.id, 'beoordeling', 'Beoordelen', a.nummer, a.titel, o.toegewezen_op as sinds, false, null
   from beoordeling o join aanvraag a on a.id = o.aanvraag_id
   where o.gebruiker_id = ${id} and o.afgerond_op is null and o.overgenomen_op is null and a.openstaand and not a.wijziging_loopt
   order by o.toegewezen_op limit 10)`

/** Changes of what was granted that nobody made a proposal on. */
const zonderVoorstel = ({ gemeente_id }: Vraag) => sql`
  (select w.id, 'wijziging' as soort, '' as omschrijving, a.nummer, a.titel, w.moment as sinds, false as brief, null as namens
   from wijziging w join aanvraag a on a.id = w.aanvraag_id
   where w.gemeente_id = ${gemeente_id} and w.status = 'open'
     and not exists (select from wijzigingsvoorstel v where v.wijziging_id = w.id and v.vervallen_op is null)
   order by w.moment limit 10)`

/** Penalties that grow no more and were not fixed (Awb 4:18): the decision went out, or 42 days are over. */
const vastTeStellen = ({ gemeente_id, dag }: Vraag) => sql`
  (select g.id, 'dwangsom' as soort, '' as omschrijving, a.nummer, a.titel,
     least(t.gereed_op, g.eerste_dag + ${MEESTE_DAGEN}::int)::timestamptz as sinds, false as brief, null as namens
   from ingebrekestelling g join termijn t on t.id = g.termijn_id join aanvraag a on a.id = g.aanvraag_id
   where g.gemeente_id = ${gemeente_id} and (t.gereed_op > g.eerste_dag or g.eerste_dag + ${MEESTE_DAGEN}::int <= ${dag}::date)
     and not exists (select from dwangsombesluit b where b.ingebrekestelling_id = g.id)
   order by g.eerste_dag limit 10)`

export type Weergave = { id: string; naam: string; vraag: string }
type Werkbank = {
  taken: Openstaand[]
  /** The colleagues who are away today and for whom this person stands in. */
  vervangt: string[]
  regelingen: { id: string; titel: string }[]
  weergaven: Weergave[]
}
type Openstaand = {
  id: string
  soort: Taaksoort | 'beoordeling' | 'overname' | 'wijziging' | 'dwangsom'
  omschrijving: string
  nummer: string
  titel: string
  /** An instant, as JSON writes it. */
  sinds: string
  /** The letter is a message; a decision is sent from its own page. */
  brief: boolean
  /** Whose work it is when they are there. */
  namens: string | null
}
