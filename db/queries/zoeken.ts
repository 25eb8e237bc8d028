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

const LANGSTE_TEKST = 700
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
async function listTreffers(db: Db | Tx, plan_versie_id: string, teksten: readonly string[]) {
  const { rows } = await sql<Treffer>`
    select sleutel, plaats, woord, kracht from zoektreffers(${plan_versie_id}, ${teksten}::text[])`.execute(
    db,
  )
  return rows
}
