import type { Criteriuminhoud, Kant } from '../../app/domain/evaluatiecriterium/criterium.ts'
import type { Db, Tx } from '../db.ts'

type Wie = { gemeente_id: string; door: string; kant: Kant; moment: Date }
type Voorstel = Criteriuminhoud & { toelichting: string; laten_vervallen?: boolean }

/** A new criterium under the next number of its application. The caller holds the application. */
export async function insertCriterium(tx: Tx, gemeente_id: string, aanvraag_id: string) {
  const { hoogste } = await tx
    .selectFrom('evaluatiecriterium')
    .select((eb) => eb.fn.coalesce(eb.fn.max('volgnummer'), eb.lit(0)).as('hoogste'))
    .where('aanvraag_id', '=', aanvraag_id)
    .executeTakeFirstOrThrow()
  return tx
    .insertInto('evaluatiecriterium')
    .values({ gemeente_id, aanvraag_id, volgnummer: hoogste + 1 })
    .returning(['id', 'volgnummer'])
    .executeTakeFirstOrThrow()
}

/** Lays a version on the table. */
export async function insertCriteriumvoorstel(
  tx: Tx,
  { criterium_id, versie }: { criterium_id: string; versie: number },
  voorstel: Voorstel,
  wie: Wie,
) {
  await tx
    .insertInto('criteriumvoorstel')
    .values({ criterium_id, versie, ...voorstel, ...wie })
    .execute()
}

export async function insertCriteriumakkoord(tx: Tx, voorstel_id: string, wie: Wie) {
  await tx
    .insertInto('criteriumakkoord')
    .values({ voorstel_id, ...wie })
    .execute()
}

type Opmerking = { criterium_id: string; bij_versie: number; tekst: string }

export async function insertCriteriumopmerking(tx: Tx, opmerking: Opmerking, wie: Wie) {
  await tx
    .insertInto('criteriumopmerking')
    .values({ ...opmerking, ...wie })
    .execute()
}

/** What the application is about, as its applicants chose. */
export async function listAanvraagdomeinen(db: Db, id: string) {
  const aanvraag = await db
    .selectFrom('aanvraag')
    .select('domeinen')
    .where('id', '=', id)
    .executeTakeFirst()
  return aanvraag?.domeinen ?? []
}

export async function updateVervallen(tx: Tx, id: string, vervallen_op: Date) {
  await tx.updateTable('evaluatiecriterium').set({ vervallen_op }).where('id', '=', id).execute()
}
