import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type {
  Begroting,
  Dekkingspost,
  Kostenpost,
} from '../../app/domain/begroting/begroting.schema.ts'
import type { Inbrenger } from '../../app/domain/begroting/inbreng.ts'
import type { Db, Tx } from '../db.ts'

/** The budget of an application as it was typed, with the amount asked. */
export function getBegroting(db: Db | Tx, aanvraagId: string): Promise<Begroting> {
  return db
    .selectFrom('aanvraag as a')
    .select(['a.gevraagd', 'a.btw', 'a.ander_gemeentegeld'])
    .select((eb) => {
      const posten = eb
        .selectFrom('begrotingspost as b')
        .select('b.omschrijving')
        .whereRef('b.aanvraag_id', '=', 'a.id')
        .orderBy('b.volgorde')
      const bedrag = sql<number>`b.bedrag`.as('bedrag')
      return [
        jsonArrayFrom(
          posten
            .select(['b.aantal', 'b.prijs', 'b.btw', bedrag])
            .select((e) => e.ref('b.soort').$castTo<Kostenpost['soort']>().as('soort'))
            .where('b.kant', '=', 'kosten')
            .where('b.soort', '<>', 'vrijwilligers'),
        ).as('kosten'),
        jsonArrayFrom(
          posten
            .select(sql<number>`b.aantal`.as('aantal'))
            .where('b.kant', '=', 'kosten')
            .where('b.soort', '=', 'vrijwilligers'),
        ).as('uren'),
        jsonArrayFrom(
          posten
            .select(['b.status', bedrag])
            .select((e) => e.ref('b.soort').$castTo<Dekkingspost['soort']>().as('soort'))
            .where('b.kant', '=', 'dekking'),
        ).as('dekking'),
      ]
    })
    .where('a.id', '=', aanvraagId)
    .executeTakeFirstOrThrow()
}

type Waar = { gemeente_id: string; aanvraag_id: string }

/** Puts these lines in the place of all that were there. */
export async function replaceBegrotingsposten(
  tx: Tx,
  { gemeente_id, aanvraag_id }: Waar,
  { kosten, uren, dekking }: Begroting,
) {
  await tx.deleteFrom('begrotingspost').where('aanvraag_id', '=', aanvraag_id).execute()
  const rows = [
    ...kosten.map((post) => ({ kant: 'kosten' as const, ...post })),
    ...uren.map((post) => ({ kant: 'kosten' as const, soort: 'vrijwilligers', ...post })),
    ...dekking.map((post) => ({ kant: 'dekking' as const, ...post })),
  ].map((post, volgorde) => ({ gemeente_id, aanvraag_id, ...post, volgorde }))
  if (rows.length > 0) await tx.insertInto('begrotingspost').values(rows).execute()
}

/** What those who take part bring in, the penvoerder first. */
export function listInbrengers(
  db: Db | Tx,
  aanvraagId: string,
): Promise<(Inbrenger & { bijdrage_natura: string })[]> {
  return db
    .selectFrom('deelname as d')
    .innerJoin('partij as p', 'p.id', 'd.partij_id')
    .select(['d.id as deelname_id', 'p.naam', 'd.rol'])
    .select(['d.bijdrage_geld', 'd.bijdrage_uren', 'd.bijdrage_natura'])
    .where('d.aanvraag_id', '=', aanvraagId)
    .where('d.vertrokken_op', 'is', null)
    .orderBy('d.rol', 'desc')
    .orderBy('d.aangemaakt_op')
    .orderBy('d.id')
    .execute()
}
