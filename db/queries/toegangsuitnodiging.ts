import type { Geefbaar } from '../../app/domain/toegang/toegangsrecht.ts'
import type { Db, Tx } from '../db.ts'

/** An invitation to write along, read along or help, by its token; whether it can still be used is a rule. */
export function findToegangsuitnodiging(db: Db | Tx, gemeente_id: string, tokenHash: Buffer) {
  return db
    .selectFrom('toegangsuitnodiging as u')
    .innerJoin('aanvraag as a', 'a.id', 'u.aanvraag_id')
    .innerJoin('partij as p', 'p.id', 'u.partij_id')
    .innerJoin('gebruiker as g', 'g.id', 'u.aangemaakt_door')
    .select(['u.id', 'u.email', 'u.secties', 'u.tot', 'u.partij_id'])
    .select(['u.aangemaakt_op', 'u.verloopt_op', 'u.beantwoord_op', 'u.ingetrokken_op'])
    .select(['u.antwoord', 'u.aanvraag_id', 'u.aangemaakt_door'])
    .select((eb) => eb.ref('u.recht').$castTo<Geefbaar>().as('recht'))
    .select(['a.nummer', 'a.titel', 'a.status', 'p.naam as partij', 'g.naam as vrager'])
    .where('u.token_hash', '=', tokenHash)
    .where('u.gemeente_id', '=', gemeente_id)
    .executeTakeFirst()
}
export type GevondenToegangsuitnodiging = NonNullable<
  Awaited<ReturnType<typeof findToegangsuitnodiging>>
>

/** Every such invitation of this application, newest first. */
export function listToegangsuitnodigingen(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('toegangsuitnodiging as u')
    .innerJoin('partij as p', 'p.id', 'u.partij_id')
    .select(['u.id', 'u.email', 'u.secties', 'u.tot', 'p.naam as partij'])
    .select(['u.aangemaakt_op', 'u.verloopt_op', 'u.beantwoord_op', 'u.ingetrokken_op'])
    .select((eb) => eb.ref('u.recht').$castTo<Geefbaar>().as('recht'))
    .where('u.aanvraag_id', '=', aanvraagId)
    .orderBy('u.aangemaakt_op', 'desc')
    .execute()
}

type Nieuw = {
  gemeente_id: string
  aanvraag_id: string
  partij_id: string
  email: string
  recht: Geefbaar
  secties: string[]
  tot: string | null
  token_hash: Buffer
  aangemaakt_op: Date
  aangemaakt_door: string
  verloopt_op: Date
}

export async function insertToegangsuitnodiging(tx: Tx, uitnodiging: Nieuw) {
  await tx.insertInto('toegangsuitnodiging').values(uitnodiging).execute()
}

type Einde =
  { ingetrokken_op: Date } | { beantwoord_op: Date; antwoord: 'aangenomen' | 'afgewezen' }

/** Ends one invitation, if it could still be answered; answers whether it could. */
export async function closeToegangsuitnodiging(
  tx: Tx,
  { id, aanvraag_id }: { id: string; aanvraag_id: string },
  einde: Einde,
) {
  const { numUpdatedRows } = await tx
    .updateTable('toegangsuitnodiging')
    .set(einde)
    .where('id', '=', id)
    .where('aanvraag_id', '=', aanvraag_id)
    .where('beantwoord_op', 'is', null)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Ends every open invitation for this party: whoever was asked for it, is no longer. */
export async function closeToegangsuitnodigingen(
  tx: Tx,
  { aanvraag_id, partij_id }: { aanvraag_id: string; partij_id: string },
  nu: Date,
) {
  await tx
    .updateTable('toegangsuitnodiging')
    .set({ ingetrokken_op: nu })
    .where('aanvraag_id', '=', aanvraag_id)
    .where('partij_id', '=', partij_id)
    .where('beantwoord_op', 'is', null)
    .where('ingetrokken_op', 'is', null)
    .execute()
}
