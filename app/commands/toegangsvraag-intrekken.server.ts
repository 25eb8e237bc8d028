import { lockSamenwerking } from '../../db/queries/samenwerkingsverband.ts'
import {
  closeToegangsuitnodiging,
  listToegangsuitnodigingen,
} from '../../db/queries/toegangsuitnodiging.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** Withdraws an invitation that was not answered yet: its link stops working at once. */
export async function toegangsvraagIntrekken(tx: Tx, actor: Actor, nummer: string, id: string) {
  const { gebruiker, nu } = actor
  const zaak = await lockSamenwerking(tx, gebruiker, nummer)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'samenwerking:leiden', zaak.zaakrecht)) throw forbidden()
  const vraag = (await listToegangsuitnodigingen(tx, zaak.id)).find((een) => een.id === id)
  if (!vraag) throw notFound()

  const gesloten = await closeToegangsuitnodiging(
    tx,
    { id, aanvraag_id: zaak.id },
    { ingetrokken_op: nu },
  )
  if (!gesloten)
    throw new Refusal([
      {
        code: 'niets-open',
        tekst: `${vraag.email} heeft al geantwoord, of u trok de uitnodiging al in.`,
      },
    ])
  await appendAudit(tx, actor, 'toegangsvraag ingetrokken', `aanvraag/${nummer}`, { vraag: id })
}
