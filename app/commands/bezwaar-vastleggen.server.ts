import {
  hasBezwaarcommissie,
  insertBezwaar,
  listAangehouden,
  listBezwaarbaar,
  updateBezwaar,
} from '../../db/queries/bezwaar.ts'
import { findOnverzondenBesluit } from '../../db/queries/besluit.ts'
import { startTermijn } from '../../db/queries/termijn.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { komtNogBesluit } from '../domain/bezwaar/bezwaar.ts'
import { aangehoudenTekst, ontvangenTekst, voorBesluitTekst } from '../domain/bezwaar/berichten.ts'
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
  reden_vroeg?: string
  bericht_id?: string
}

/** The decision an objection is about: one of this case that was sent. */
export async function requireBezwaarbaar(tx: Tx, aanvraagId: string, besluitId: string) {
  const besluit = (await listBezwaarbaar(tx, aanvraagId)).find(({ id }) => id === besluitId)
  if (besluit) return besluit
  const tekst = 'Kies een besluit over deze aanvraag dat al is verstuurd.'
  throw new Refusal([{ code: 'geen-besluit', tekst, grondslag: 'Awb 7:1' }])
}

/** The same of a letter, which may also be about a decision that was not sent yet, or that is still to come (Awb 6:10). */
export async function requireBezwaarbaarOpPapier(
  tx: Tx,
  { id, status }: Pick<Zaak, 'id' | 'status'>,
  besluitId: string,
): Promise<Besluit> {
  if (besluitId === 'volgend' && komtNogBesluit(status))
    return { id: null, datum: null, bezwaar_tot: null }
  const onverzonden = await findOnverzondenBesluit(tx, id)
  if (onverzonden?.id === besluitId && onverzonden.soort !== 'bezwaar')
    return { id: besluitId, datum: onverzonden.datum, bezwaar_tot: null }
  return requireBezwaarbaar(tx, id, besluitId)
}

type Zaakdeel = Pick<Zaak, 'id' | 'gemeente_id' | 'nummer'>
type Verzonden = { id: string; datum: Datum; bezwaar_tot: Datum }
type Besluit = Verzonden | { id: string | null; datum: Datum | null; bezwaar_tot: null }

/**
 * Records an objection in a case that is held. Late or without reasons it is recorded too: what follows from that is
 * decided later. One that comes before the decision was sent, or taken, waits for that. Without rights of its own.
 */
export async function bezwaarVastleggen(
  tx: Tx,
  actor: Actor,
  zaak: Zaakdeel,
  { id: besluit_id, datum, bezwaar_tot }: Besluit,
  binnen: Binnengekomen,
) {
  const { nu, gebruiker } = actor
  const { id: aanvraag_id, gemeente_id, nummer } = zaak
  const bezwaar = await insertBezwaar(tx, {
    ...binnen,
    gemeente_id,
    aanvraag_id,
    besluit_id,
    bezwaar_tot,
    status: bezwaar_tot === null ? 'aangehouden' : 'in_behandeling',
    commissie: await hasBezwaarcommissie(tx, gemeente_id),
    ingediend_door: gebruiker.id,
    moment: nu,
  })
  const { van, kanaal, ontvangen_op } = binnen
  await appendAudit(tx, actor, 'bezwaar ontvangen', `aanvraag/${nummer}`, {
    bezwaar: bezwaar.id,
    besluit: besluit_id,
    ...{ van, kanaal, ontvangen_op },
  })
  if (bezwaar_tot !== null) await bezwaarBegint(tx, actor, zaak, bezwaar, { datum, bezwaar_tot })
  else
    await indienerBerichten(
      tx,
      actor,
      zaak,
      bezwaar,
      (besluit_id === null ? voorBesluitTekst : aangehoudenTekst)(nummer, ontvangen_op),
      `/aanvragen/${nummer}/bezwaar`,
    )
  return bezwaar
}

/** What came in before this decision was sent is taken up now that its term begins (Awb 6:10 lid 2). */
export async function aangehoudenBeginnen(
  tx: Tx,
  actor: Actor,
  zaak: Zaakdeel,
  { id, datum }: Pick<Verzonden, 'id' | 'datum'>,
  bezwaar_tot: Datum,
) {
  for (const bezwaar of await listAangehouden(tx, id)) {
    await updateBezwaar(tx, bezwaar.id, { bezwaar_tot, status: 'in_behandeling' })
    await appendAudit(tx, actor, 'bezwaar begonnen', `aanvraag/${zaak.nummer}`, {
      bezwaar: bezwaar.id,
    })
    await bezwaarBegint(tx, actor, zaak, bezwaar, { datum, bezwaar_tot })
  }
}

/** The term to decide begins, and who objected reads that it came in. */
async function bezwaarBegint(
  tx: Tx,
  actor: Actor,
  zaak: Zaakdeel,
  bezwaar: Awaited<ReturnType<typeof insertBezwaar>>,
  besluit: { datum: Datum; bezwaar_tot: Datum },
) {
  const { commissie, ontvangen_op, gronden } = bezwaar
  const { einddatum } = await startTermijn(
    tx,
    {
      ...beslistermijnBezwaar(besluit.bezwaar_tot, commissie),
      gemeente_id: zaak.gemeente_id,
      aanvraag_id: zaak.id,
      soort: 'bezwaarbesluit',
      verwijst_naar: bezwaar.id,
    },
    { nu: actor.nu, gebruiker_id: actor.gebruiker.id },
  )
  const tekst = ontvangenTekst({
    nummer: zaak.nummer,
    besluitdatum: besluit.datum,
    ontvangen_op,
    beslissen_voor: einddatum,
    commissie,
    zonderGronden: gronden === '',
  })
  await indienerBerichten(tx, actor, zaak, bezwaar, tekst)
}
