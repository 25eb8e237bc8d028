import { sql } from 'kysely'
import type { Datum } from '../../app/domain/datum.ts'
import type { Ideefilter } from '../../app/domain/idee/werklijst.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db } from '../db.ts'

/** How many ideas a page shows; the query says one more, to know whether there is a next page. */
const ideeenPerPagina = 25

/** One page of the ideas that are open, the most pressing first; or of those that ended, the newest first. */
export async function listIdeeen(db: Db, gebruiker: Gebruiker, filter: Ideefilter) {
  const gevonden = await (
    filter.bak === 'klaar' ? gesloten(db, gebruiker, filter) : open(db, gebruiker, filter)
  ).execute()
  const terug = filter.voor !== null
  const meer = gevonden.length > ideeenPerPagina
  const ideeen = gevonden.slice(0, ideeenPerPagina)
  if (terug) ideeen.reverse()
  const plek = (idee?: { plek: string; id: string }) =>
    idee ? { sleutel: idee.plek, id: idee.id } : null
  return {
    ideeen,
    volgende: terug || meer ? plek(ideeen.at(-1)) : null,
    vorige: (terug ? meer : filter.na !== null) ? plek(ideeen[0]) : null,
  }
}

function open(db: Db, gebruiker: Gebruiker, { bak, na, voor }: Ideefilter) {
  const richting = voor ? 'desc' : 'asc'
  return rijen(db, gebruiker)
    .select(sql<string>`i.werkdatum::text`.as('plek'))
    .where(sql<boolean>`i.openstaand`)
    .$if(bak === 'mijn', (query) => query.where('i.begeleider_id', '=', gebruiker.id))
    .$if(bak === 'vrij', (query) => query.where('i.begeleider_id', 'is', null))
    .$if(na !== null, (query) =>
      query.where(sql<boolean>`(i.werkdatum, i.id) > (${na?.sleutel}::date, ${na?.id}::uuid)`),
    )
    .$if(voor !== null, (query) =>
      query.where(sql<boolean>`(i.werkdatum, i.id) < (${voor?.sleutel}::date, ${voor?.id}::uuid)`),
    )
    .orderBy('i.werkdatum', richting)
    .orderBy('i.id', richting)
    .limit(ideeenPerPagina + 1)
}

function gesloten(db: Db, gebruiker: Gebruiker, { na, voor }: Ideefilter) {
  const richting = voor ? 'asc' : 'desc'
  return rijen(db, gebruiker)
    .select(sql<string>`i.bijgewerkt_op::text`.as('plek'))
    .where(sql<boolean>`not i.openstaand`)
    .$if(na !== null, (query) =>
      query.where(
        sql<boolean>`(i.bijgewerkt_op, i.id) < (${na?.sleutel}::timestamptz, ${na?.id}::uuid)`,
      ),
    )
    .$if(voor !== null, (query) =>
      query.where(
        sql<boolean>`(i.bijgewerkt_op, i.id) > (${voor?.sleutel}::timestamptz, ${voor?.id}::uuid)`,
      ),
    )
    .orderBy('i.bijgewerkt_op', richting)
    .orderBy('i.id', richting)
    .limit(ideeenPerPagina + 1)
}

const rijen = (db: Db, { gemeente_id }: Gebruiker) =>
  db
    .selectFrom('idee as i')
    .innerJoin('gebruiker as g', 'g.id', 'i.gebruiker_id')
    .leftJoin('gebruiker as b', 'b.id', 'i.begeleider_id')
    .select(['i.id', 'i.wat', 'i.plaats', 'i.stand', 'i.aan_zet', 'i.uitkomst'])
    .select((eb) => eb.ref('i.reactie_voor').$castTo<Datum | null>().as('reactie_voor'))
    .select(['g.naam as indiener', 'b.naam as begeleider', 'i.aangemaakt_op'])
    .where('i.gemeente_id', '=', gemeente_id)

/** How many open ideas nobody has taken on yet, up to a hundred. */
export async function countVrijeIdeeen(db: Db, { gemeente_id }: Gebruiker) {
  const { rows } = await sql<{ aantal: number }>`
    select count(*)::int as aantal from (select from idee
      where gemeente_id = ${gemeente_id} and openstaand and begeleider_id is null limit 100) i`.execute(
    db,
  )
  return rows[0]?.aantal ?? 0
}
