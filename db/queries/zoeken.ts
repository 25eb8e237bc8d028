import { sql } from 'kysely'
import type { OnderdeelSoort } from '../../app/domain/plan/plan.ts'
import { eenmaalPerWoord, voorstellen } from '../../app/domain/plan/voorstel.ts'
import {
  rangschikken,
  type Resultaat,
  type Treffer,
  type Vindbaar,
} from '../../app/domain/plan/zoeken.ts'
import type { Db, Tx } from '../db.ts'

type Zoekvraag = { vraag: string; soort?: OnderdeelSoort | null }

/** The items of a plan that fit a question in everyday words, the best first. */
export async function zoekInPlan(db: Db | Tx, plan_versie_id: string, { vraag, soort }: Zoekvraag) {
  const [treffers, onderdelen] = await Promise.all([
    listTreffers(db, plan_versie_id, [vraag]),
    db
      .selectFrom('onderdeel')
      .select(['sleutel', 'soort', 'titel', 'ouder'])
      .where('plan_versie_id', '=', plan_versie_id)
      .orderBy('volgorde')
      .execute(),
  ])
  const gevonden = rangschikken(treffers, onderdelen)
  return soort ? gevonden.filter((resultaat) => resultaat.soort === soort) : gevonden
}

/** The same among items that were read already, each with the words that led to it. */
export async function zoekInOnderdelen<O extends Vindbaar>(
  db: Db | Tx,
  plan_versie_id: string,
  vraag: string,
  onderdelen: readonly O[],
) {
  return metOnderdeel(
    rangschikken(await listTreffers(db, plan_versie_id, [vraag]), onderdelen),
    onderdelen,
  )
}

/** The few items somebody could choose, judged by what they wrote about their idea, with the words that say most. */
export async function listVoorstellen<O extends Vindbaar>(
  db: Db | Tx,
  plan_versie_id: string,
  teksten: readonly string[],
  kiesbaar: readonly O[],
) {
  const gevuld = teksten.filter((tekst) => tekst.trim() !== '')
  if (gevuld.length === 0 || kiesbaar.length === 0) return []
  const kort = gevuld.map((tekst) => tekst.slice(0, LANGSTE_TEKST))
  const treffers = eenmaalPerWoord(await listTreffers(db, plan_versie_id, kort))
  return voorstellen(metOnderdeel(rangschikken(treffers, kiesbaar, MEESTE_WOORDEN), kiesbaar))
}

const LANGSTE_TEKST = 1_500
const MEESTE_WOORDEN = 4

function metOnderdeel<O extends Vindbaar>(
  gevonden: readonly Resultaat[],
  onderdelen: readonly O[],
) {
  const opSleutel = new Map(onderdelen.map((onderdeel) => [onderdeel.sleutel, onderdeel]))
  return gevonden.flatMap(({ id, score, woorden }) => {
    const onderdeel = opSleutel.get(id)
    return onderdeel ? [{ ...onderdeel, score, woorden }] : []
  })
}

/** Which items of a plan each word of these texts leads to, and how strongly. */
export async function listTreffers(
  db: Db | Tx,
  plan_versie_id: string,
  teksten: readonly string[],
) {
  const { rows } = await sql<Treffer>`
    with plan as materialized (select id, gemeente_id from plan_versie where id = ${plan_versie_id}),
    deel as materialized (select d.tekst * 10000 + d.plaats as plaats, d.woord, d.stam, d.kracht, d.heel
               from plan p cross join lateral zoekdelen(${teksten}::text[], p.gemeente_id) d),
    gericht as materialized (
      select d.plaats, d.woord, d.stam as term, d.kracht from deel d
       where not exists (select from zoekwoord z where z.begrip = '' and z.stam = d.stam)
      union all
      select d.plaats, d.woord, ':' || z.begrip, d.kracht * z.kracht
        from deel d join zoekwoord z on z.stam = d.stam and z.begrip <> '' and ${vanHier}),
    -- a word that leads nowhere may be a typing error
    onbekend as (
      select d.plaats, d.woord, d.stam from deel d
       where d.heel and length(d.stam) between 5 and 30
         and not exists (select from zoekwoord z where z.stam = d.stam)
         and not exists (select from gericht g join zoekterm t on t.plan_versie_id = ${plan_versie_id} and t.term = g.term
                          where g.plaats = d.plaats)),
    vermoed as (
      select o.plaats, o.woord, ':' || v.begrip as term, (v.gelijkenis * v.kracht * 0.8)::real as kracht
        from onbekend o cross join lateral (
          select z.begrip, z.kracht, similarity(z.stam, o.stam) as gelijkenis from zoekwoord z
           where z.stam % o.stam and z.begrip <> '' and ${vanHier} and similarity(z.stam, o.stam) >= 0.6
           order by gelijkenis desc limit 3) v)
    select o.sleutel, g.plaats::int as plaats, g.woord, max(g.kracht * t.gewicht)::real as kracht
      from (select * from gericht union all select * from vermoed) g
      join zoekterm t on t.plan_versie_id = ${plan_versie_id} and t.term = g.term
      join onderdeel o on o.id = t.onderdeel_id
     group by o.sleutel, g.plaats, g.woord`.execute(db)
  return rows
}

const vanHier = sql`(z.gemeente_id is null or z.gemeente_id = (select gemeente_id from plan))`
