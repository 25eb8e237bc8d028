import { sql } from 'kysely'
import type { Keuzemail } from '../../app/domain/mailkeuze.schema.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'

/** The kinds of mail this person switched off. */
export async function listMailUit(db: Db | Tx, gebruiker: Gebruiker) {
  const rows = await db
    .selectFrom('mail_uit')
    .select('soort')
    .where('gebruiker_id', '=', gebruiker.id)
    .execute()
  return rows.map(({ soort }) => soort)
}

/** Puts these kinds in the place of what was switched off before. */
export async function replaceMailUit(
  tx: Tx,
  { id: gebruiker_id, gemeente_id }: Gebruiker,
  soorten: readonly Keuzemail[],
  moment: Date,
) {
  await tx.deleteFrom('mail_uit').where('gebruiker_id', '=', gebruiker_id).execute()
  if (soorten.length === 0) return
  await tx
    .insertInto('mail_uit')
    .values(soorten.map((soort) => ({ gemeente_id, gebruiker_id, soort, moment })))
    .execute()
}

/** Whether whoever has this address switched this kind of mail off. */
export async function wantsNoMail(tx: Tx, gemeente_id: string, adres: string, soort: string) {
  const row = await tx
    .selectFrom('mail_uit as m')
    .innerJoin('gebruiker as g', 'g.id', 'm.gebruiker_id')
    .select('m.soort')
    .where('g.gemeente_id', '=', gemeente_id)
    .where('g.email', '=', adres)
    .where(sql<string>`m.soort`, '=', soort)
    .executeTakeFirst()
  return row !== undefined
}
