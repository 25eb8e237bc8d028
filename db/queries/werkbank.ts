import { sql } from 'kysely'
import type { Taaksoort } from '../../app/domain/behandeling/taak.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'

/** What stands around the worklist of an official, in one statement: open tasks, the schemes to choose from, own views. */
export async function getWerkbank(
  db: Db | Tx,
  gebruiker: Gebruiker,
  soorten: readonly Taaksoort[],
): Promise<Werkbank> {
  const { id, gemeente_id } = gebruiker
  const { rows } = await sql<Werkbank>`
    select coalesce((select json_agg(t) from (${openTaken(gebruiker, soorten)}) t), '[]') as taken,
      coalesce((select json_agg(json_build_object('id', r.regeling_id, 'titel', r.titel) order by r.titel) from (
        select distinct on (v.regeling_id) v.regeling_id, v.titel from regeling_versie v
         where v.gemeente_id = ${gemeente_id} order by v.regeling_id, v.versie desc) r), '[]') as regelingen,
      coalesce((select json_agg(json_build_object('id', w.id, 'naam', w.naam, 'vraag', w.vraag) order by lower(w.naam))
        from werklijst_weergave w where w.gebruiker_id = ${id}), '[]') as weergaven`.execute(db)
  return rows[0] ?? { taken: [], regelingen: [], weergaven: [] }
}

/** The oldest open tasks of these kinds, and cases this person still has to judge. */
const openTaken = ({ id, gemeente_id }: Gebruiker, soorten: readonly Taaksoort[]) => sql`
  (select t.id, t.soort, t.omschrijving, a.nummer, a.titel, t.aangemaakt_op as sinds,
     exists (select from bericht b where b.id = t.verwijst_naar) as brief
   from taak t join aanvraag a on a.id = t.aanvraag_id
   where t.gemeente_id = ${gemeente_id} and t.gereed_op is null and t.soort = any(${soorten})
     and (t.soort <> 'bericht_beantwoorden' or coalesce(a.behandelaar_id, ${id}) = ${id})
   order by t.aangemaakt_op limit 10)
  union all
  (select o.id, 'beoordeling', 'Beoordelen', a.nummer, a.titel, o.toegewezen_op, false
   from beoordeling o join aanvraag a on a.id = o.aanvraag_id
   where o.gebruiker_id = ${id} and o.afgerond_op is null and o.overgenomen_op is null and a.openstaand
   order by o.toegewezen_op limit 10)
  order by sinds limit 10`

export type Weergave = { id: string; naam: string; vraag: string }
type Werkbank = {
  taken: Openstaand[]
  regelingen: { id: string; titel: string }[]
  weergaven: Weergave[]
}
type Openstaand = {
  id: string
  soort: Taaksoort | 'beoordeling'
  omschrijving: string
  nummer: string
  titel: string
  /** An instant, as JSON writes it. */
  sinds: string
  /** The letter is a message; a decision is sent from its own page. */
  brief: boolean
}
