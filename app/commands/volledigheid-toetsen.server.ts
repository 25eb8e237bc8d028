import { getGevraagdeStukken } from '../../db/queries/checklist.ts'
import { upsertToets } from '../../db/queries/volledigheid.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { belemmeringenVoorToets } from '../domain/volledigheid/aanvulling.ts'
import type { Toets } from '../domain/volledigheid/aanvulling.schema.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { lockIntake, refuse } from './intake.server.ts'

/** Records per item of the published list whether it is there; items that are not asked of this applicant are left out. */
export async function volledigheidToetsen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { stukken }: Toets,
) {
  const { zaak } = await lockIntake(tx, actor, { id })
  refuse(belemmeringenVoorToets(zaak.status))
  const gevraagd = new Set(
    (await getGevraagdeStukken(tx, id, toDatum(actor.nu))).map(({ sleutel }) => sleutel),
  )
  const rijen = stukken
    .filter(({ document }) => gevraagd.has(document))
    .map(({ document, stand, toelichting }) => ({
      gemeente_id: zaak.gemeente_id,
      aanvraag_id: id,
      document,
      aanwezig: stand === 'aanwezig',
      toelichting,
      gebruiker_id: actor.gebruiker.id,
      moment: actor.nu,
    }))
  await upsertToets(tx, rijen)
  await appendAudit(tx, actor, 'volledigheid getoetst', `aanvraag/${zaak.nummer}`, {
    ontbreekt: rijen.filter(({ aanwezig }) => !aanwezig).map(({ document }) => document),
  })
}
