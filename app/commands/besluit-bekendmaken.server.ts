import { getKanaal } from '../../db/queries/bericht.ts'
import { getBezwaar } from '../../db/queries/bezwaar.ts'
import { insertTaak } from '../../db/queries/taak.ts'
import { findVerzendtaak } from '../../db/queries/verzendtaak.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorTijdig } from '../domain/besluit/bekendmaking.ts'
import type { Bekendmakinginvoer } from '../domain/besluit/besluit.schema.ts'
import { toDatum } from '../domain/datum.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import {
  bekendmaken,
  lockOnverzonden,
  requirePublicatie,
  uiterlijkBekendmaken,
} from './bekendmaking.server.ts'
import { berichtSturen } from './bericht-sturen.server.ts'

/**
 * Sends a decision the way the applicant chose (Awb 2:8, 3:41). Digitally it is there at once and a mail says that
 * something waits; for paper a task is put ready, and the decision counts as sent when it was posted.
 */
export async function besluitBekendmaken(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  invoer: Pick<Bekendmakinginvoer, 'titel' | 'samenvatting'>,
) {
  const { zaak, besluit } = await lockOnverzonden(tx, actor, { id })
  const teLaat = belemmeringenVoorTijdig(await uiterlijkBekendmaken(tx, besluit), toDatum(actor.nu))
  if (teLaat.length > 0) throw new Refusal(teLaat)
  // who is not an applicant has no portal: that letter goes by post
  const derde =
    besluit.bezwaar_id !== null && (await getBezwaar(tx, besluit.bezwaar_id)).van === 'derde'
  if (derde || (await getKanaal(tx, id)) === 'post') {
    if (await findVerzendtaak(tx, besluit.id)) throw new Refusal([alKlaar])
    await insertTaak(tx, {
      gemeente_id: zaak.gemeente_id,
      aanvraag_id: id,
      soort: 'printen_en_verzenden',
      omschrijving: `Besluit printen en verzenden: ${zaak.nummer}`,
      verwijst_naar: besluit.id,
      aangemaakt_op: actor.nu,
    })
    return appendAudit(tx, actor, 'besluit klaargezet om te printen', `aanvraag/${zaak.nummer}`)
  }
  const publicatie = await requirePublicatie(tx, besluit, invoer)
  const bericht_id = await berichtSturen(tx, actor, zaak, {
    soort: 'besluit',
    onderwerp: `Besluit over ${zaak.nummer}`,
    tekst: 'Wij hebben een besluit genomen. U leest het op de pagina van het besluit.',
    verwijst_naar: `/aanvragen/${zaak.nummer}/${besluit.soort === 'vaststelling' ? 'vaststelling' : 'besluit'}`,
  })
  await bekendmaken(tx, actor, zaak, besluit, {
    verzonden_op: toDatum(actor.nu),
    bericht_id,
    publicatie,
  })
}

const alKlaar = {
  code: 'al-klaar',
  tekst: 'De brief staat al klaar om te printen en te versturen.',
}
