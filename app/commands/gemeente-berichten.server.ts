import { insertBericht } from '../../db/queries/bericht.ts'
import { insertTaak } from '../../db/queries/taak.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Ontvangen } from '../domain/document/bestand.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'
import { bestandenBewaren } from './bestanden-bewaren.server.ts'

type Bericht = { onderwerp: string; tekst: string }

/** Sends a message of the applicant to the municipality, with files or without, where it waits as work. */
export async function gemeenteBerichten(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  bericht: Bericht,
  bestanden: readonly Ontvangen[] = [],
) {
  const zaak = await lockZaak(tx, actor.gebruiker, id)
  if (!zaak) throw notFound()
  if (!can(actor.gebruiker, 'bericht:sturen', zaak.zaakrecht)) throw forbidden()
  const bericht_id = await berichtNaarGemeente(tx, actor, zaak, bericht)
  const { gemeente_id, nummer } = zaak
  const waar = { gemeente_id, aanvraag_id: id, bericht_id }
  const ids = await bestandenBewaren(tx, actor, waar, bestanden)
  await appendAudit(
    tx,
    actor,
    'bericht gestuurd',
    `aanvraag/${nummer}`,
    ids.length > 0 ? { bestanden: ids } : {},
  )
}

/** Puts a message and the work to answer it at the municipality. Part of other acts, so without rights of its own. */
export async function berichtNaarGemeente(
  tx: Tx,
  { gebruiker, nu }: Actor,
  { id: aanvraag_id, gemeente_id }: Pick<Zaak, 'id' | 'gemeente_id'>,
  bericht: Bericht,
) {
  const { id } = await insertBericht(tx, {
    ...bericht,
    gemeente_id,
    aanvraag_id,
    richting: 'aan_gemeente',
    soort: 'vraag',
    moment: nu,
    afzender_id: gebruiker.id,
  })
  await insertTaak(tx, {
    gemeente_id,
    aanvraag_id,
    soort: 'bericht_beantwoorden',
    omschrijving: `Bericht van de aanvrager: ${bericht.onderwerp}`,
    aangemaakt_op: nu,
  })
  return id
}
