import type { Insertable } from 'kysely'
import type { Rekeningstand } from '../../app/domain/betaling/termijn.ts'
import type { Db, Tx } from '../db.ts'
import type { RekeningTable } from '../schema.ts'

export type Rekening = NonNullable<Awaited<ReturnType<typeof findRekening>>>

/** The account last given for a case, with who gave and who judged it. The number itself stays sealed. */
export function findRekening(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('rekening as r')
    .leftJoin('gebruiker as o', 'o.id', 'r.opgegeven_door')
    .leftJoin('gebruiker as b', 'b.id', 'r.bevestigd_door')
    .select(['r.id', 'r.iban_gemaskeerd', 'r.tenaamstelling', 'r.opgegeven_op', 'r.opgegeven_door'])
    .select(['r.bevestigd_op', 'r.afgewezen_op', 'r.afgewezen_reden', 'r.vervallen_op'])
    .select(['o.naam as opgever', 'b.naam as bevestiger'])
    .where('r.aanvraag_id', '=', aanvraagId)
    .orderBy('r.opgegeven_op', 'desc')
    .orderBy('r.vervallen_op', (order) => order.desc().nullsFirst())
    .limit(1)
    .executeTakeFirst()
}

/** How the account of a case stands, from the one last given. */
export function rekeningstand(
  rekening: Pick<Rekening, 'bevestigd_op' | 'afgewezen_op' | 'vervallen_op'> | undefined,
): Rekeningstand {
  if (!rekening || rekening.vervallen_op) return 'geen'
  if (rekening.afgewezen_op) return 'afgewezen'
  return rekening.bevestigd_op ? 'bevestigd' : 'te_bevestigen'
}

/** One account of this case, held until the act is done. */
export function lockRekening(tx: Tx, aanvraagId: string, id: string) {
  return tx
    .selectFrom('rekening')
    .select(['id', 'opgegeven_door', 'bevestigd_op', 'afgewezen_op', 'vervallen_op'])
    .where('aanvraag_id', '=', aanvraagId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Puts an account in the place of the one that counted until now. */
export async function vervangRekening(tx: Tx, rekening: Insertable<RekeningTable>) {
  await tx
    .updateTable('rekening')
    .set({ vervallen_op: rekening.opgegeven_op })
    .where('aanvraag_id', '=', rekening.aanvraag_id)
    .where('vervallen_op', 'is', null)
    .where('afgewezen_op', 'is', null)
    .execute()
  return tx.insertInto('rekening').values(rekening).returning('id').executeTakeFirstOrThrow()
}

/** The sealed number, for who is about to read it. */
export async function getVerzegeldIban(db: Db | Tx, id: string) {
  const { iban } = await db
    .selectFrom('rekening')
    .select('iban')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return iban
}

/** Whether this official asked to read the number since then. */
export async function heeftInzage(db: Db | Tx, id: string, gebruikerId: string, sinds: Date) {
  const row = await db
    .selectFrom('rekening_inzage')
    .select('id')
    .where('rekening_id', '=', id)
    .where('gebruiker_id', '=', gebruikerId)
    .where('moment', '>=', sinds)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** What the official found: confirmed, or rejected with a reason for the applicant. */
export async function updateControle(
  tx: Tx,
  id: string,
  { door, nu, afgewezen }: { door: string; nu: Date; afgewezen: string | null },
) {
  await tx
    .updateTable('rekening')
    .set(
      afgewezen === null
        ? { bevestigd_op: nu, bevestigd_door: door }
        : { afgewezen_op: nu, afgewezen_door: door, afgewezen_reden: afgewezen },
    )
    .where('id', '=', id)
    .execute()
}
