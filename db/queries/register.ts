import { sql } from 'kysely'
import type { Datum } from '../../app/domain/datum.ts'
import type { Initiatiefstand, Registerfilter } from '../../app/domain/register/filter.ts'
import type { Graaf } from '../../app/domain/samenhang/graaf.ts'
import type { Db, Tx } from '../db.ts'
import type { PubliekResultaat } from './publicatie.ts'

export const perPagina = 25

/** One page of the register of a municipality, the newest first, and where the next one begins. */
export async function listInitiatieven(
  db: Db | Tx,
  gemeente_id: string,
  filter: Registerfilter,
  moment: Moment,
) {
  const rows = await initiatieven(db, gemeente_id, filter, moment).execute()
  const pagina = rows.slice(0, perPagina)
  const laatste = rows.length > perPagina ? pagina.at(-1) : undefined
  return {
    initiatieven: pagina,
    na: laatste ? { moment: laatste.gepubliceerd_op, id: laatste.aanvraag_id } : null,
  }
}

type Moment = { vandaag: Datum; nu: Date }

/** The query itself, so that a test can ask how it is carried out. */
export function initiatieven(
  db: Db | Tx,
  gemeente_id: string,
  { woorden, thema, wijk, stand, na }: Registerfilter,
  { vandaag, nu }: Moment,
) {
  return db
    .selectFrom('publicatie as p')
    .select(['p.aanvraag_id', 'p.nummer', 'p.titel', 'p.samenvatting', 'p.wijk', 'p.les'])
    .select(['p.start_op', 'p.eind_op', 'p.verleend', 'p.soort_aanvrager', 'p.onderdelen'])
    .select(['p.besluitdatum', 'p.gepubliceerd_op'])
    .where('p.gemeente_id', '=', gemeente_id)
    .where('p.gepubliceerd_op', '<=', nu)
    .where((eb) => eb.and(woorden.map((woord) => sql<boolean>`${zoektekst} ilike ${bevat(woord)}`)))
    .$if(thema !== null, (query) => query.where(sql<boolean>`p.thema @> array[${thema}]::text[]`))
    .$if(wijk !== null, (query) => query.where('p.wijk', '=', wijk))
    .$if(stand !== null, (query) => query.where(staat(stand, vandaag)))
    .$if(na !== null, (query) =>
      query.where(sql<boolean>`(p.gepubliceerd_op, p.aanvraag_id) < (${na?.moment}, ${na?.id})`),
    )
    .orderBy('p.gepubliceerd_op', 'desc')
    .orderBy('p.aanvraag_id', 'desc')
    .limit(perPagina + 1)
}

// The same expression as the index on it.
const zoektekst = sql`(p.titel || ' ' || p.samenvatting || ' ' || coalesce(p.les, ''))`
const bevat = (woord: string) => `%${woord.replace(/[\\%_]/g, '\\$&')}%`

function staat(stand: Initiatiefstand | null, vandaag: Datum) {
  if (stand === 'afgerond') return sql<boolean>`p.eind_op < ${vandaag}`
  if (stand === 'begint')
    return sql<boolean>`p.start_op > ${vandaag} and (p.eind_op is null or p.eind_op >= ${vandaag})`
  return sql<boolean>`(p.start_op is null or p.start_op <= ${vandaag}) and (p.eind_op is null or p.eind_op >= ${vandaag})`
}

/** One initiative of a municipality, as everybody may know it. */
export function findInitiatief(db: Db | Tx, gemeente_id: string, nummer: string, nu: Date) {
  return db
    .selectFrom('publicatie as p')
    .innerJoin('regeling_versie as v', (join) =>
      join.on('v.id', '=', (eb) =>
        eb
          .selectFrom('regeling_versie as n')
          .select('n.id')
          .whereRef('n.regeling_id', '=', 'p.regeling_id')
          .orderBy('n.versie', 'desc')
          .limit(1),
      ),
    )
    .select([
      'p.nummer',
      'p.titel',
      'p.samenvatting',
      'p.les',
      'p.wijk',
      'p.onderdelen',
      'p.partners',
    ])
    .select(['p.soort_aanvrager', 'p.start_op', 'p.eind_op', 'p.gevraagd', 'p.verleend'])
    .select([
      'p.vastgesteld',
      'p.besluitdatum',
      'p.uitkomst',
      'p.regeling_id',
      'v.titel as regeling',
    ])
    .select((eb) => [
      eb.ref('p.resultaten').$castTo<PubliekResultaat[]>().as('resultaten'),
      eb.ref('p.samenhang').$castTo<Graaf | null>().as('samenhang'),
    ])
    .where('p.gemeente_id', '=', gemeente_id)
    .where('p.nummer', '=', nummer)
    .where('p.gepubliceerd_op', '<=', nu)
    .executeTakeFirst()
}

/** Items of plans by their keys, in the order of their plans, for chips. */
export function listOnderdelenMetSleutel(db: Db | Tx, sleutels: readonly string[]) {
  return db
    .selectFrom('onderdeel')
    .distinctOn('sleutel')
    .select(['sleutel', 'nummer', 'kort', 'soort', 'volgorde'])
    .where('sleutel', '=', sql<string>`any(${sleutels}::text[])`)
    .orderBy('sleutel')
    .execute()
}

/** Of each item of a plan how many initiatives work on it, and with how much money: counted when they are published. */
export async function mapThematellingen(
  db: Db | Tx,
  gemeente_id: string,
  plan_id: string,
): Promise<Record<string, { aantal: number; bedrag: number }>> {
  const rows = await db
    .selectFrom('thema_telling')
    .select(['thema', 'aantal', 'bedrag'])
    .where('gemeente_id', '=', gemeente_id)
    .where(sql<boolean>`starts_with(thema, ${`${plan_id}/`})`)
    .execute()
  return Object.fromEntries(rows.map(({ thema, ...telling }) => [thema, telling]))
}

/** What one can choose from in the register of a municipality. */
export async function listRegisterkeuzes(db: Db | Tx, gemeente_id: string) {
  const rows = await db
    .selectFrom('register_keuze as k')
    .leftJoin('onderdeel as o', (join) =>
      join.onRef('o.sleutel', '=', 'k.waarde').on('k.soort', '=', 'thema'),
    )
    .distinctOn(['k.soort', 'k.waarde'])
    .select([
      'k.soort',
      'k.waarde',
      'o.nummer',
      'o.kort',
      'o.soort as onderdeelsoort',
      'o.volgorde',
    ])
    .where('k.gemeente_id', '=', gemeente_id)
    .orderBy('k.soort')
    .orderBy('k.waarde')
    .execute()
  return {
    wijken: rows.filter(({ soort }) => soort === 'wijk').map(({ waarde }) => waarde),
    themas: rows
      .filter(({ soort, kort }) => soort === 'thema' && kort !== null)
      .sort((a, b) => (a.volgorde ?? 0) - (b.volgorde ?? 0)),
  }
}

/** Everything in the register, of all municipalities or one, the newest first. */
export function listInitiatiefdata(db: Db | Tx, gemeente_id: string | null, nu: Date) {
  return db
    .selectFrom('publicatie as p')
    .select(['p.nummer', 'p.gemeente_id', 'p.regeling_id', 'p.titel', 'p.samenvatting', 'p.wijk'])
    .select(['p.onderdelen', 'p.partners', 'p.soort_aanvrager', 'p.gevraagd', 'p.verleend'])
    .select(['p.vastgesteld', 'p.besluitdatum', 'p.uitkomst', 'p.les', 'p.lon', 'p.lat'])
    .where('p.gepubliceerd_op', '<=', nu)
    .$if(gemeente_id !== null, (query) => query.where('p.gemeente_id', '=', gemeente_id))
    .orderBy('p.gepubliceerd_op', 'desc')
    .orderBy('p.aanvraag_id', 'desc')
    .execute()
}
