import { sql } from 'kysely'
import type { Rol } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'
import { hindernissen } from './toewijzing.ts'

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

/** One of them, and what stands between this person and the case. */
export function findBehandelaar(tx: Tx, zaak: Zaak, id: string) {
  return official(tx, zaak.gemeente_id, id)
    .select(hindernissen(sql`${zaak.id}::uuid`))
    .executeTakeFirst()
}

/** One of them, whatever the case. */
export const findOfficial = (db: Db | Tx, gemeente_id: string, id: string) =>
  official(db, gemeente_id, id).executeTakeFirst()

const official = (db: Db | Tx, gemeente_id: string, id: string) =>
  db
    .selectFrom('gebruiker as g')
    .innerJoin('gebruiker_rol as r', 'r.gebruiker_id', 'g.id')
    .select(['g.id', 'g.naam'])
    .where('g.id', '=', id)
    .where('g.gemeente_id', '=', gemeente_id)
    .where('g.geblokkeerd_op', 'is', null)
    .where('r.rol', 'in', behandelrollen)
    .limit(1)
