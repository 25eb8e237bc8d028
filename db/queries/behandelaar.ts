import { sql } from 'kysely'
import type { Rol } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'

/** Roles that can have a case on their name. */
const behandelrollen: Rol[] = ['intake', 'beoordelaar', 'coordinator', 'jurist', 'begeleider']

/** The officials of a municipality who can handle a case, by name. */
export function listBehandelaars(db: Db | Tx, gemeente_id: string) {
  return db
    .selectFrom('gebruiker as g')
    .select(['g.id', 'g.naam', 'g.functie'])
    .where('g.gemeente_id', '=', gemeente_id)
    .where('g.geblokkeerd_op', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('gebruiker_rol as r')
          .select('r.rol')
          .whereRef('r.gebruiker_id', '=', 'g.id')
          .where('r.rol', 'in', behandelrollen),
      ),
    )
    .orderBy('g.naam')
    .execute()
}

type Zaak = { id: string; gemeente_id: string }

/** One of them, and whether this person is among the applicants of the case or has an interest in it. */
export function findBehandelaar(tx: Tx, zaak: Zaak, id: string) {
  return tx
    .selectFrom('gebruiker as g')
    .innerJoin('gebruiker_rol as r', 'r.gebruiker_id', 'g.id')
    .select(['g.id', 'g.naam'])
    .select(
      sql<boolean>`exists (select from toegang t where t.aanvraag_id = ${zaak.id}
        and t.gebruiker_id = g.id and t.recht <> 'helper')`.as('vraagt_zelf_aan'),
    )
    .select(
      sql<boolean>`exists (select from belangenverklaring v where v.aanvraag_id = ${zaak.id}
        and v.gebruiker_id = g.id and not v.geen_belang)`.as('heeft_belang'),
    )
    .where('g.id', '=', id)
    .where('g.gemeente_id', '=', zaak.gemeente_id)
    .where('g.geblokkeerd_op', 'is', null)
    .where('r.rol', 'in', behandelrollen)
    .limit(1)
    .executeTakeFirst()
}
