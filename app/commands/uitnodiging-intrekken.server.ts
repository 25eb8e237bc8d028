import { findDeelname } from '../../db/queries/deelname.ts'
import { lockSamenwerking } from '../../db/queries/samenwerkingsverband.ts'
import { closeUitnodigingen } from '../../db/queries/uitnodiging.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** Withdraws every invitation of a partner that was not answered yet: its links stop working at once. */
export async function uitnodigingIntrekken(
  tx: Tx,
  actor: Actor,
  nummer: string,
  deelnameId: string,
) {
  const { gebruiker, nu } = actor
  const zaak = await lockSamenwerking(tx, gebruiker, nummer)
  const deelname = zaak && (await findDeelname(tx, zaak.id, deelnameId))
  if (!deelname) throw notFound()
  if (!can(gebruiker, 'samenwerking:leiden', zaak.zaakrecht)) throw forbidden()

  const aantal = await closeUitnodigingen(tx, deelnameId, { ingetrokken_op: nu })
  if (aantal === 0)
    throw new Refusal([
      {
        code: 'niets-open',
        tekst: `Er is geen open uitnodiging meer: ${deelname.naam} heeft al geantwoord, of u trok de uitnodiging al in.`,
      },
    ])
  await appendAudit(tx, actor, 'uitnodiging ingetrokken', `aanvraag/${nummer}`, {
    deelname: deelnameId,
  })
}
