import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'

export const firstLink = '0'.repeat(64)

/** The hash of one link of the chain: over its place, the line it seals and the link before it. */
export const sealHash = (volgnummer: number, auditHash: string, vorige: string) =>
  createHash('sha256').update(`${volgnummer}\n${auditHash}\n${vorige}`).digest('hex')

/**
 * Links committed audit lines without a seal into the chain, oldest first; answers how many.
 * One sealer at a time: whoever does not get the lock leaves it to the other.
 */
export async function sealAudit(tx: Tx, nu: Date, max = 1_000) {
  const lock = await sql<{
    got: boolean
  }>`select pg_try_advisory_xact_lock(hashtext('audit_zegel')) as got`.execute(tx)
  if (!lock.rows[0]?.got) return 0
  const head = await tx
    .selectFrom('audit_zegel')
    .select(['volgnummer', 'hash'])
    .orderBy('volgnummer', 'desc')
    .limit(1)
    .executeTakeFirst()
  const open = await tx
    .selectFrom('audit')
    .leftJoin('audit_zegel', 'audit_zegel.audit_id', 'audit.id')
    .select(['audit.id', 'audit.hash'])
    .where('audit_zegel.audit_id', 'is', null)
    .orderBy('audit.id')
    .limit(max)
    .execute()
  let volgnummer = head?.volgnummer ?? 0
  let vorige = head?.hash ?? firstLink
  const links = open.map(({ id, hash }) => {
    volgnummer += 1
    const link = {
      volgnummer,
      audit_id: id,
      vorige,
      hash: sealHash(volgnummer, hash, vorige),
      moment: nu,
    }
    vorige = link.hash
    return link
  })
  if (links.length > 0) await tx.insertInto('audit_zegel').values(links).execute()
  return links.length
}
