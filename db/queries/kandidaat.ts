import { sql } from 'kysely'
import type { Zaaktaak } from '../../app/domain/beoordeling/toewijzing.ts'
import type { Rol } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'

/** Everybody with this role, and what stands between them and this case. */
export const metRol = (db: Db | Tx, gemeente_id: string, aanvraagId: string, rol: Rol) =>
  db
    .selectFrom('gebruiker as u')
    .innerJoin('gebruiker_rol as r', (join) =>
      join.onRef('r.gebruiker_id', '=', 'u.id').on('r.rol', '=', rol),
    )
    .leftJoin('belangenverklaring as v', (join) =>
      join.onRef('v.gebruiker_id', '=', 'u.id').on('v.aanvraag_id', '=', aanvraagId),
    )
    .select(['u.id', 'u.naam', 'v.geen_belang'])
    .select([
      sql<Zaaktaak[]>`coalesce((select array_agg(k.taak) from betrokkenheid k
        where k.aanvraag_id = ${aanvraagId} and k.gebruiker_id = u.id), '{}')`.as('taken'),
      sql<boolean>`exists (select from toegang t
        where t.aanvraag_id = ${aanvraagId} and t.gebruiker_id = u.id)`.as('bijAanvraag'),
    ])
    .where('u.gemeente_id', '=', gemeente_id)
    .where('u.geblokkeerd_op', 'is', null)
    .orderBy('u.naam')
