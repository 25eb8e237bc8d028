import type { Db, Tx } from '../db.ts'

/** An invitation by its token, with the participant it is for; whether it can still be used is a rule. */
export function findUitnodiging(db: Db | Tx, gemeente_id: string, tokenHash: Buffer) {
  return db
    .selectFrom('uitnodiging as u')
    .innerJoin('deelname as d', 'd.id', 'u.deelname_id')
    .innerJoin('partij as p', 'p.id', 'd.partij_id')
    .innerJoin('aanvraag as a', 'a.id', 'u.aanvraag_id')
    .select(['u.id', 'u.email', 'u.aangemaakt_op', 'u.verloopt_op', 'u.beantwoord_op'])
    .select(['u.ingetrokken_op', 'u.antwoord', 'u.aanvraag_id', 'u.deelname_id'])
    .select(['d.partij_id', 'd.rol', 'd.vertrokken_op', 'p.naam', 'p.soort'])
    .select(['d.taak', 'd.bijdrage_geld', 'd.bijdrage_uren', 'd.bijdrage_natura'])
    .select(['a.nummer', 'a.titel', 'a.status'])
    .select((eb) =>
      eb
        .selectFrom('deelname as l')
        .innerJoin('partij as lp', 'lp.id', 'l.partij_id')
        .select('lp.naam')
        .whereRef('l.aanvraag_id', '=', 'a.id')
        .where('l.rol', '=', 'penvoerder')
        .where('l.vertrokken_op', 'is', null)
        .as('penvoerder'),
    )
    .where('u.token_hash', '=', tokenHash)
    .where('u.gemeente_id', '=', gemeente_id)
    .executeTakeFirst()
}
export type GevondenUitnodiging = NonNullable<Awaited<ReturnType<typeof findUitnodiging>>>

/** Every invitation of this application, newest first. */
export function listUitnodigingen(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('uitnodiging')
    .select(['id', 'deelname_id', 'email', 'aangemaakt_op', 'verloopt_op'])
    .select(['beantwoord_op', 'antwoord', 'ingetrokken_op'])
    .where('aanvraag_id', '=', aanvraagId)
    .orderBy('aangemaakt_op', 'desc')
    .execute()
}

type NewUitnodiging = {
  gemeente_id: string
  aanvraag_id: string
  deelname_id: string
  token_hash: Buffer
  email: string
  aangemaakt_op: Date
  verloopt_op: Date
}

export async function insertUitnodiging(tx: Tx, uitnodiging: NewUitnodiging) {
  await tx.insertInto('uitnodiging').values(uitnodiging).execute()
}

type Einde =
  | { ingetrokken_op: Date }
  | { beantwoord_op: Date; antwoord: 'bevestigd' | 'afgewezen' | 'meekijken' }

/** Ends every invitation of this participant that could still be answered; answers how many those were. */
export async function closeUitnodigingen(tx: Tx, deelnameId: string, einde: Einde) {
  const { numUpdatedRows } = await tx
    .updateTable('uitnodiging')
    .set(einde)
    .where('deelname_id', '=', deelnameId)
    .where('beantwoord_op', 'is', null)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
