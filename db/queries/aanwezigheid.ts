import { sql, type QueryCreator } from 'kysely'
import type { Sectienaam } from '../../app/domain/aanvraag/secties.ts'
import type { Db, Tx } from '../db.ts'
import type { Database } from '../schema.ts'

type Hier = {
  gemeente_id: string
  aanvraag_id: string
  naam: Sectienaam
  gebruiker_id: string
  nu: Date
  /** Who was here before this moment is away again. */
  sinds: Date
}

/** Notes that this person has the section open, and answers who else does: only people who still have access. */
export async function touchAanwezigheid(
  db: Db | Tx,
  { gemeente_id, aanvraag_id, naam, gebruiker_id, nu, sinds }: Hier,
) {
  const { rows } = await sql<{ naam: string }>`
    with hier as (
      insert into aanwezigheid (gemeente_id, aanvraag_id, naam, gebruiker_id, moment)
      values (${gemeente_id}, ${aanvraag_id}, ${naam}, ${gebruiker_id}, ${nu})
      on conflict (aanvraag_id, naam, gebruiker_id) do update set moment = excluded.moment)
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

type Wie = Pick<Hier, 'aanvraag_id' | 'naam' | 'gebruiker_id'>

/** Who saved and went on is no longer at work here; also part of the statement that saves a section. */
export const deleteAanwezig = (
  db: QueryCreator<Database>,
  { aanvraag_id, naam, gebruiker_id }: Wie,
) =>
  db
    .deleteFrom('aanwezigheid')
    .where('aanvraag_id', '=', aanvraag_id)
    .where('naam', '=', naam)
    .where('gebruiker_id', '=', gebruiker_id)

export async function deleteAanwezigheid(tx: Tx, wie: Wie) {
  await deleteAanwezig(tx, wie).execute()
}
