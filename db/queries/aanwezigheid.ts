import { sql } from 'kysely'
import type { Sectienaam } from '../../app/domain/aanvraag/secties.ts'
import type { Composer, Db, Tx } from '../db.ts'

type Wie = { aanvraag_id: string; naam: Sectienaam; gebruiker_id: string }

/** Who else was at work in this section after that moment, by name: only people who still have access. */
export async function listAanwezig(
  db: Db | Tx,
  { aanvraag_id, naam, gebruiker_id }: Wie,
  sinds: Date,
) {
  const { rows } = await sql<{ naam: string }>`
    select case when t.recht = 'helper' then g.naam || ' (helper)' else g.naam end as naam
    from toegang t join gebruiker g on g.id = t.gebruiker_id
    where t.aanvraag_id = ${aanvraag_id} and t.gebruiker_id <> ${gebruiker_id} and g.naam <> ''
      and (exists (select from aanwezigheid a where a.aanvraag_id = t.aanvraag_id and a.naam = ${naam}
             and a.gebruiker_id = t.gebruiker_id and a.moment > ${sinds})
        or exists (select from concept_invoer c where c.aanvraag_id = t.aanvraag_id and c.naam = ${naam}
             and c.gebruiker_id = t.gebruiker_id and c.moment > ${sinds}))
    order by g.naam`.execute(db)
  return rows.map((rij) => rij.naam)
}

/** Notes that this person has the section open. */
export async function upsertAanwezigheid(
  tx: Tx,
  { gemeente_id, moment, ...wie }: Wie & { gemeente_id: string; moment: Date },
) {
  await tx
    .insertInto('aanwezigheid')
    .values({ gemeente_id, moment, ...wie })
    .onConflict((oc) => oc.columns(['aanvraag_id', 'naam', 'gebruiker_id']).doUpdateSet({ moment }))
    .execute()
}

/** Who saved and went on is no longer at work here; also part of the statement that saves a section. */
export const deleteAanwezig = (db: Composer, { aanvraag_id, naam, gebruiker_id }: Wie) =>
  db
    .deleteFrom('aanwezigheid')
    .where('aanvraag_id', '=', aanvraag_id)
    .where('naam', '=', naam)
    .where('gebruiker_id', '=', gebruiker_id)

export async function deleteAanwezigheid(tx: Tx, wie: Wie) {
  await deleteAanwezig(tx, wie).execute()
}
