import { hasBezwaarcommissie, insertBezwaar, listBezwaarbaar } from '../../db/queries/bezwaar.ts'
import { startTermijn } from '../../db/queries/termijn.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { ontvangenTekst } from '../domain/bezwaar/berichten.ts'
import { beslistermijnBezwaar } from '../domain/bezwaar/termijn.ts'
import type { Datum } from '../domain/datum.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { indienerBerichten } from './bezwaar.server.ts'

type Binnengekomen = {
  van: 'aanvrager' | 'derde'
  kanaal: 'digitaal' | 'papier'
  naam: string
  straat: string
  postcode_plaats: string
  gronden: string
  reden_te_laat: string
  kosten_gevraagd: boolean
  post_op: Datum | null
  ontvangen_op: Datum
  bericht_id?: string
}

/** The decision an objection is about: one of this case that was sent. */
export async function requireBezwaarbaar(tx: Tx, aanvraagId: string, besluitId: string) {
  const besluit = (await listBezwaarbaar(tx, aanvraagId)).find(({ id }) => id === besluitId)
  if (besluit) return besluit
  const tekst = 'Kies een besluit over deze aanvraag dat al is verstuurd.'
  throw new Refusal([{ code: 'geen-besluit', tekst, grondslag: 'Awb 7:1' }])
}
type Besluit = Awaited<ReturnType<typeof requireBezwaarbaar>>

/**
 * Records an objection in a case that is held: the term to decide begins, and who objected reads that it came in. Late
 * or without reasons it is recorded too: what follows from that is decided later. Without rights of its own.
 */
export async function bezwaarVastleggen(
  tx: Tx,
  actor: Actor,
  zaak: Pick<Zaak, 'id' | 'gemeente_id' | 'nummer'>,
  besluit: Besluit,
  binnen: Binnengekomen,
) {
  const { nu, gebruiker } = actor
  const { id: aanvraag_id, gemeente_id, nummer } = zaak
  const commissie = await hasBezwaarcommissie(tx, gemeente_id)
  const { bezwaar_tot } = besluit
  const bezwaar = await insertBezwaar(tx, {
    ...binnen,
    gemeente_id,
    aanvraag_id,
    besluit_id: besluit.id,
    bezwaar_tot,
    commissie,
    ingediend_door: gebruiker.id,
    moment: nu,
  })
  const { einddatum } = await startTermijn(
    tx,
    {
      ...beslistermijnBezwaar(bezwaar_tot, commissie),
      gemeente_id,
      aanvraag_id,
      soort: 'bezwaarbesluit',
      verwijst_naar: bezwaar.id,
    },
    { nu, gebruiker_id: gebruiker.id },
  )
  await appendAudit(tx, actor, 'bezwaar ontvangen', `aanvraag/${nummer}`, {
    bezwaar: bezwaar.id,
    besluit: besluit.id,
    van: binnen.van,
    kanaal: binnen.kanaal,
    ontvangen_op: binnen.ontvangen_op,
  })
  const tekst = ontvangenTekst({
    nummer,
    besluitdatum: besluit.datum,
    ontvangen_op: binnen.ontvangen_op,
    beslissen_voor: einddatum,
    commissie,
    zonderGronden: binnen.gronden === '',
  })
  await indienerBerichten(tx, actor, zaak, { ...bezwaar, van: binnen.van }, tekst)
  return bezwaar
}
