import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type {
  Begroting,
  Dekkingspost,
  Kostenpost,
} from '../../app/domain/begroting/begroting.schema.ts'
import type { Db, Tx } from '../db.ts'

/** The budget of an application with the amount asked. */
export function getBegroting(db: Db | Tx, aanvraagId: string): Promise<Begroting> {
  return db
    .selectFrom('aanvraag as a')
    .select('a.gevraagd')
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('begrotingspost as b')
          .select(['b.omschrijving', 'b.bedrag'])
          .select((e) => e.ref('b.soort').$castTo<Kostenpost['soort']>().as('soort'))
          .whereRef('b.aanvraag_id', '=', 'a.id')
          .where('b.kant', '=', 'kosten')
          .orderBy('b.volgorde'),
      ).as('kosten'),
      jsonArrayFrom(
        eb
          .selectFrom('begrotingspost as b')
          .select(['b.omschrijving', 'b.bedrag', 'b.status'])
          .select((e) => e.ref('b.soort').$castTo<Dekkingspost['soort']>().as('soort'))
          .whereRef('b.aanvraag_id', '=', 'a.id')
          .where('b.kant', '=', 'dekking')
          .orderBy('b.volgorde'),
      ).as('dekking'),
    ])
    .where('a.id', '=', aanvraagId)
    .executeTakeFirstOrThrow()
}

type Waar = { gemeente_id: string; aanvraag_id: string }

/** Puts these lines in the place of all that were there. */
export async function replaceBegrotingsposten(
  tx: Tx,
  { gemeente_id, aanvraag_id }: Waar,
  { kosten, dekking }: Begroting,
) {
  await tx.deleteFrom('begrotingspost').where('aanvraag_id', '=', aanvraag_id).execute()
  const rows = [
    ...kosten.map((post) => ({ kant: 'kosten' as const, ...post, status: null })),
    ...dekking.map((post) => ({ kant: 'dekking' as const, ...post })),
  ].map((post, volgorde) => ({ gemeente_id, aanvraag_id, ...post, volgorde }))
  if (rows.length > 0) await tx.insertInto('begrotingspost').values(rows).execute()
}

/** The money that partners say they bring in, all together. */
export async function getPartnergeld(db: Db | Tx, aanvraagId: string): Promise<number> {
  const { som } = await db
    .selectFrom('deelname')
    .select((eb) => eb.fn.sum<number | null>('bijdrage_geld').as('som'))
    .where('aanvraag_id', '=', aanvraagId)
    .where('rol', '=', 'partner')
    .where('vertrokken_op', 'is', null)
    .executeTakeFirstOrThrow()
  return som ?? 0
}
