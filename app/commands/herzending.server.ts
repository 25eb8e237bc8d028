import { queueBrieven } from '../../db/queries/brief.ts'
import { verzendHerzending } from '../../db/queries/herzending.ts'
import { appendGebeurtenissen, listTermijnen } from '../../db/queries/termijn.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Datum } from '../domain/datum.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'

type Zending = { kanaal: 'digitaal' | 'post'; verzonden_op: Datum; bericht_id: string | null }

/**
 * What follows from sending a decision again, however it was sent: its proof, its letter, and a full term to object from
 * this day, since the second sending counts (Awb 2:11, 6:8).
 */
export async function herzendingVersturen(
  tx: Tx,
  actor: Actor,
  zaak: Pick<Zaak, 'id' | 'nummer'>,
  { id, besluit_id }: { id: string; besluit_id: string },
  { kanaal, verzonden_op, bericht_id }: Zending,
) {
  const bezwaar_tot = await opnieuwLaten(tx, actor, zaak, besluit_id, verzonden_op)
  await verzendHerzending(tx, id, {
    kanaal,
    verzonden_op,
    bezwaar_tot,
    bericht_id,
    moment: actor.nu,
  })
  await queueBrieven(tx, 'herzending', [id])
  await appendAudit(tx, actor, 'besluit opnieuw verstuurd', `aanvraag/${zaak.nummer}`, {
    besluit: besluit_id,
    herzending: id,
    kanaal,
    verzonden_op,
    bezwaar_tot,
  })
}

/** The term to object, or to appeal, begins anew on this day; answers its last day. */
async function opnieuwLaten(
  tx: Tx,
  { nu, gebruiker }: Actor,
  { id }: Pick<Zaak, 'id'>,
  besluit_id: string,
  op: Datum,
) {
  const termijn = (await listTermijnen(tx, id)).find(
    ({ soort, verwijst_naar }) =>
      verwijst_naar === besluit_id && (soort === 'bezwaartermijn' || soort === 'beroepstermijn'),
  )
  const start = termijn?.gebeurtenissen.findLast(({ soort }) => soort === 'start')
  if (!termijn || start?.soort !== 'start') return null
  if (start.op >= op) return termijn.einddatum
  const { id: betreft, ...rest } = start
  const { einddatum } = await appendGebeurtenissen(
    tx,
    termijn.id,
    [
      { soort: 'intrekking', op, betreft },
      { ...rest, op },
    ],
    { nu, gebruiker_id: gebruiker.id },
  )
  return einddatum
}
