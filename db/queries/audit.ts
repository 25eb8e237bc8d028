import { createHash } from 'node:crypto'
import type { Db, Tx } from '../db.ts'
import { sendAlong } from '../together.ts'

export type AuditRegel = {
  gemeente_id: string
  moment: Date
  gebruiker_id: string | null
  handeling: string
  onderwerp: string
  resultaat: 'gelukt' | 'geweigerd'
  herkomst: string
  gegevens: Record<string, unknown>
}

/** Adds one line to the audit trail, with the hash of its own content; the sealer links it into the chain. */
export const appendAuditRegel = (tx: Db | Tx, regel: AuditRegel) => appendAuditRegels(tx, [regel])

/** The same for what one act did to several things, in one statement that goes along with the next; nothing for none. */
export async function appendAuditRegels(tx: Db | Tx, regels: readonly AuditRegel[]) {
  if (regels.length === 0) return
  const rows = regels.map((regel) => ({
    ...regel,
    gegevens: JSON.stringify(regel.gegevens),
    hash: auditHash(regel),
  }))
  await sendAlong(tx, tx.insertInto('audit').values(rows))
}

/** The hash of a line: over its fields in a fixed order, so a changed row no longer fits. */
export function auditHash(regel: AuditRegel) {
  const { gemeente_id, moment, gebruiker_id, handeling, onderwerp, resultaat, herkomst, gegevens } =
    regel
  const inhoud = [
    gemeente_id,
    moment.toISOString(),
    gebruiker_id,
    handeling,
    onderwerp,
    resultaat,
    herkomst,
    sorted(gegevens),
  ]
  return createHash('sha256').update(JSON.stringify(inhoud)).digest('hex')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!value || typeof value !== 'object') return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, v]) => [key, sorted(v)])
}
