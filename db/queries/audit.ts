import { createHash } from 'node:crypto'
import type { Db, Tx } from '../db.ts'
import { prepared } from '../prepared.ts'
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
  const [only, ...more] = rows
  const statement =
    only && more.length === 0 ? insertOne(tx, only) : tx.insertInto('audit').values(rows).compile()
  await sendAlong(tx, statement)
}

type Rij = Omit<AuditRegel, 'gegevens'> & { gegevens: string; hash: string }

const insertOne = prepared((db, regel: Rij) =>
  db.insertInto('audit').values({
    gemeente_id: regel.gemeente_id,
    moment: regel.moment,
    gebruiker_id: regel.gebruiker_id,
    handeling: regel.handeling,
    onderwerp: regel.onderwerp,
    resultaat: regel.resultaat,
    herkomst: regel.herkomst,
    gegevens: regel.gegevens,
    hash: regel.hash,
  }),
)

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
