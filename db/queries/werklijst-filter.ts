import { sql, type RawBuilder } from 'kysely'
import {
  leesNummerbegin,
  type Plek,
  type Werklijstfilter,
} from '../../app/domain/behandeling/werklijst.ts'
import type { Datum } from '../../app/domain/datum.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'

/** Who looks at the list: for whom, and of which municipality. */
export type Lezer = Pick<Gebruiker, 'id' | 'gemeente_id'>
type Voorwaarde = RawBuilder<boolean>

/** What the filter asks of the application `a`, its place in the list included. */
export function voorwaarden(gebruiker: Lezer, filter: Werklijstfilter, vandaag: Datum): Voorwaarde {
  const { bak, stand, regeling, na, voor } = filter
  const delen = [sql<boolean>`a.gemeente_id = ${gebruiker.gemeente_id}`, isStand(stand)]
  if (bak === 'mijn') delen.push(sql`a.behandelaar_id = ${gebruiker.id}`)
  if (bak === 'vervang') delen.push(vanVervangenen(gebruiker, vandaag))
  if (bak === 'vrij') delen.push(sql`a.behandelaar_id is null`)
  if (bak === 'wacht') delen.push(wachtOpAanvrager)
  if (bak === 'afwezig') delen.push(vanAfwezigen(gebruiker, vandaag))
  if (regeling) delen.push(sql`a.regeling_id = ${regeling}`)
  if (na) delen.push(sql`(a.werkdatum, a.id) > ${grens(na)}`)
  if (voor) delen.push(sql`(a.werkdatum, a.id) < ${grens(voor)}`)
  return sql<boolean>`${sql.join(delen, sql` and `)}`
}

function isStand(stand: Werklijstfilter['stand']): Voorwaarde {
  if (stand === null) return sql`a.openstaand`
  if (stand === 'elke') return sql`a.status <> 'concept'`
  return sql`a.status = ${stand} and a.status <> 'concept'`
}

const wachtOpAanvrager: Voorwaarde = sql`a.status = 'aanvulling_gevraagd' and exists (select from aanvullingsverzoek q
  where q.aanvraag_id = a.id and q.beoordeeld_op is null and q.ontvangen_op is null)`

/** Of whoever is away on this day; looked up once. */
const vanAfwezigen = (
  { gemeente_id }: Lezer,
  dag: Datum,
): Voorwaarde => sql`a.behandelaar_id = any(array(
  select w.gebruiker_id from afwezigheid w where w.gemeente_id = ${gemeente_id} and w.ingetrokken_op is null
    and w.van <= ${dag} and w.tot >= ${dag}))`

/** Of whom one stands in for on this day, but for cases one has an interest in. */
const vanVervangenen = ({ id }: Lezer, dag: Datum): Voorwaarde =>
  sql`a.behandelaar_id = any(array(select unnest(neemt_waar_voor(${id}, ${dag}))))
    and not exists (select from belangenverklaring v where v.aanvraag_id = a.id and v.gebruiker_id = ${id} and not v.geen_belang)`

const grens = ({ datum, id }: Plek) => sql`(${datum}::date, ${id}::uuid)`

/** In which order the list is read: back from a place, the nearest first. */
export const volgorde = ({ voor }: Werklijstfilter) =>
  voor ? sql`werkdatum desc, id desc` : sql`werkdatum, id`

// More hits than this are not sorted: then the list is read in its own order until there are enough.
const veel = sql`1000`

// So many cases of the list are looked at before the index of the words is asked for all it has of a word.
const eerste = sql`300`

/**
 * The first so many cases of the list with these words. A common word is met at the beginning of the list itself; else
 * few hits are looked up and sorted, and with many the list is read on. Which of them is decided while it runs, so the
 * plan is right for every word.
 */
export function treffers(
  gebruiker: Lezer,
  filter: Werklijstfilter,
  aantal: RawBuilder<number>,
  vandaag: Datum,
) {
  const { vraag, gevonden, past } = zoekwijze(gebruiker, filter.zoek)
  const waar = voorwaarden(gebruiker, filter, vandaag)
  const orde = volgorde(filter)
  const begin = sql`(select a.id, a.werkdatum, a.nummer from aanvraag a where ${waar} order by ${orde} limit ${eerste})`
  return sql<string>`(
    with vraag as materialized (select ${vraag} as woorden),
      proef as materialized (select a.id, a.werkdatum from ${begin} a where ${past} order by ${orde} limit ${aantal}),
      klaar as materialized (select (select count(*) from proef) >= ${aantal}
        or (select count(*) from ${begin} a) < ${eerste} as ja),
      treffer as materialized (select g.id from (${gevonden}) g where not (select ja from klaar) limit ${veel} + 1),
      hoeveel as materialized (select count(*) as n from treffer)
    select k.id from (
      (select id, werkdatum from proef where (select ja from klaar))
      union all
      (select a.id, a.werkdatum from aanvraag a where a.id = any(array(select t.id from treffer t))
        and (select n from hoeveel) <= ${veel} and ${waar})
      union all
      (select a.id, a.werkdatum from aanvraag a
        where (select n from hoeveel) > ${veel} and ${waar} and ${past} order by ${orde} limit ${aantal})) k
    order by ${orde} limit ${aantal})`
}

function zoekwijze({ gemeente_id }: Lezer, zoek: string) {
  const nummer = leesNummerbegin(zoek)
  if (nummer !== null) {
    const past = sql<boolean>`a.nummer collate "C" >= ${nummer} and a.nummer collate "C" < ${`${nummer}~`}`
    return {
      vraag: sql`null`,
      gevonden: sql`select a.id from aanvraag a
        where a.gemeente_id = ${gemeente_id} and a.status <> 'concept' and ${past}`,
      past,
    }
  }
  // made once: it takes longer than all that is done with it
  const vraag = sql`zaakvraag(${gemeente_id}, ${zoek})`
  const gevraagd = sql`(select v.woorden from vraag v)`
  return {
    vraag,
    gevonden: sql`select z.aanvraag_id as id from zaakzoek z where z.woorden @@ ${gevraagd}`,
    // looked at case by case, so that the index of the words stays out of it
    past: sql<boolean>`(select z.woorden @@ ${gevraagd} from zaakzoek z where z.aanvraag_id = a.id)`,
  }
}
