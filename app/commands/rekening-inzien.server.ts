import type { Tx } from '../../db/db.ts'
import { lockRekening } from '../../db/queries/rekening.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'

/** Opens an account number to this official for a few minutes; that it was read is kept. */
export async function rekeningInzien(
  tx: Tx,
  actor: Actor,
  { id, nummer, gemeente_id }: Pick<Zaak, 'id' | 'nummer' | 'gemeente_id'>,
  rekening_id: string,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'rekening:bevestigen')) throw forbidden()
  const rekening = await lockRekening(tx, id, rekening_id)
  if (!rekening) throw notFound()

  await tx
    .insertInto('rekening_inzage')
    .values({ gemeente_id, rekening_id, gebruiker_id: gebruiker.id, moment: nu })
    .execute()
  await appendAudit(tx, actor, 'rekeningnummer getoond', `aanvraag/${nummer}`, {
    rekening: rekening_id,
  })
}
