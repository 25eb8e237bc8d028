import type { Db, Tx } from '../../db/db.ts'
import { appendAuditRegel, appendAuditRegels } from '../../db/queries/audit.ts'
import type { Actor } from './actor.server.ts'

type Regel = { onderwerp: string; gegevens?: Record<string, unknown> }

/** Records an act in the transaction of that act. onderwerp: what it was about, e.g. `aanvraag/ELB-2026-00042`. */
export const appendAudit = (
  tx: Db | Tx,
  actor: Actor,
  handeling: string,
  onderwerp: string,
  gegevens: Record<string, unknown> = {},
) => appendAudits(tx, actor, handeling, [{ onderwerp, gegevens }])

/** The same for one act about several things, a line for each. */
export const appendAudits = (
  tx: Db | Tx,
  actor: Actor,
  handeling: string,
  regels: readonly Regel[],
) =>
  appendAuditRegels(
    tx,
    regels.map(({ onderwerp, gegevens = {} }) => ({
      ...lineOf(actor),
      handeling,
      onderwerp,
      resultaat: 'gelukt',
      gegevens,
    })),
  )

/** Records a refused or denied act, outside the transaction that was undone. */
export function appendDenied(
  db: Db,
  actor: Actor,
  handeling: string,
  onderwerp: string,
  gegevens: Record<string, unknown> = {},
) {
  return appendAuditRegel(db, {
    ...lineOf(actor),
    handeling,
    onderwerp,
    resultaat: 'geweigerd',
    gegevens,
  })
}

const lineOf = ({ gebruiker, nu, herkomst }: Actor) => ({
  gemeente_id: gebruiker.gemeente_id,
  gebruiker_id: gebruiker.id,
  moment: nu,
  herkomst,
})
