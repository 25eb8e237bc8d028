import { sql } from 'kysely'
import type { Rol } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'

/** The demo people of a municipality: everybody who has a function text, officials after residents. */
export async function listDemomensen(db: Db, gemeente_id: string) {
  return db
    .selectFrom('gebruiker as u')
    .select(['u.email', 'u.naam', 'u.functie', 'u.is_medewerker'])
    .select((eb) =>
      sql<Rol[]>`coalesce((${eb
        .selectFrom('gebruiker_rol as r')
        .select(sql`array_agg(r.rol order by r.rol)`.as('rollen'))
        .whereRef('r.gebruiker_id', '=', 'u.id')}), '{}')`.as('rollen'),
    )
    .where('u.gemeente_id', '=', gemeente_id)
    .where('u.functie', 'is not', null)
    .orderBy('u.is_medewerker')
    .orderBy('u.aangemaakt_op')
    .orderBy('u.naam')
    .execute()
}

/** Mail of this municipality, newest first; `voor` is the key of the last one of the page before. */
export function listDemopost(db: Db, gemeente_id: string, voor: Date | null) {
  return db
    .selectFrom('uitgaande_mail')
    .select(['id', 'aan_naam', 'aan_adres', 'soort', 'onderwerp', 'aangemaakt_op', 'verzonden_op'])
    .where('gemeente_id', '=', gemeente_id)
    .$if(voor !== null, (query) => query.where('aangemaakt_op', '<', voor))
    .orderBy('aangemaakt_op', 'desc')
    .limit(50)
    .execute()
}

export function findDemopost(db: Db, gemeente_id: string, id: string) {
  return db
    .selectFrom('uitgaande_mail')
    .select([
      'id',
      'aan_naam',
      'aan_adres',
      'soort',
      'onderwerp',
      'tekst',
      'geheim',
      'aangemaakt_op',
      'verzonden_op',
    ])
    .where('gemeente_id', '=', gemeente_id)
    .where(sql<boolean>`id::text = ${id}`)
    .executeTakeFirst()
}

/** Moves the demo clock; it only goes forward. */
export async function addDemoklok(tx: Tx, seconden: number) {
  await tx
    .insertInto('demo_klok')
    .values({ seconden })
    .onConflict((oc) =>
      oc
        .column('enige')
        .doUpdateSet({ seconden: sql<number>`demo_klok.seconden + excluded.seconden` }),
    )
    .execute()
}
