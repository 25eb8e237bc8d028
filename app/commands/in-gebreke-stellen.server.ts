import { listBezwaren, type Bezwaar } from '../../db/queries/bezwaar.ts'
import { findBesluittermijn, insertIngebrekestelling } from '../../db/queries/dwangsom.ts'
import { getFeestdagen } from '../../db/queries/feestdag.ts'
import { insertBericht } from '../../db/queries/bericht.ts'
import { startTermijn } from '../../db/queries/termijn.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Datum } from '../domain/datum.ts'
import { ontvangstBericht } from '../domain/dwangsom/brieven.ts'
import { waaroverVan } from '../domain/dwangsom/dwangsom.schema.ts'
import { eersteDag, tweeWeken } from '../domain/dwangsom/dwangsom.ts'
import { belemmeringenVoorIngebrekestelling } from '../domain/dwangsom/ingebrekestelling.ts'
import { datumVoluit } from '../domain/opmaak.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { notFound, Refusal } from '../lib/errors.ts'
import { berichtSturen } from './bericht-sturen.server.ts'
import { indienerBerichten } from './bezwaar.server.ts'
import { refuse } from './intake.server.ts'

type Gesteld = {
  ontvangen_op: Datum
  weg: 'portaal' | 'papier'
  toelichting: string
  over: string
}

/** The objection that an ingebrekestelling is about: one of this case that still waits for its decision to be sent. */
export async function requireLopendBezwaar(tx: Tx, aanvraagId: string, bezwaarId: string) {
  const bezwaar = (await listBezwaren(tx, aanvraagId)).find(({ id }) => id === bezwaarId)
  if (!bezwaar) throw notFound()
  if (bezwaar.status === 'ingetrokken' || bezwaar.status === 'doorgezonden')
    throw new Refusal([geenBeslissing])
  return bezwaar
}

const geenBeslissing = {
  code: 'geen-beslissing',
  tekst: 'Op dit bezwaar beslist de gemeente niet: het is ingetrokken of doorgestuurd.',
}

/**
 * Puts on record that the municipality was told that it is late, in a case that is held: the two weeks begin, and both
 * sides see from which day it costs money (Awb 4:17). Part of other acts, so without rights of its own.
 */
export async function inGebrekeStellen(
  tx: Tx,
  actor: Actor,
  zaak: Zaak,
  { ontvangen_op, weg, toelichting, over }: Gesteld,
  bezwaar: Bezwaar | null = null,
) {
  const { id: aanvraag_id, gemeente_id, nummer, status } = zaak
  const { nu, gebruiker } = actor
  const termijn = await findBesluittermijn(tx, aanvraag_id, over)
  refuse(belemmeringenVoorIngebrekestelling(termijn ?? null, status, ontvangen_op))
  if (!termijn || termijn.einddatum === null) throw new Error('A term that is over has an end')

  const eerste_dag = eersteDag(ontvangen_op, await getFeestdagen(tx))
  const { id } = await insertIngebrekestelling(tx, {
    gemeente_id,
    aanvraag_id,
    bezwaar_id: bezwaar?.id ?? null,
    termijn_id: termijn.id,
    termijn_tot: termijn.einddatum,
    ontvangen_op,
    eerste_dag,
    weg,
    toelichting,
    vastgelegd_door: gebruiker.id,
    moment: nu,
  })
  await startTermijn(
    tx,
    {
      gemeente_id,
      aanvraag_id,
      soort: 'ingebrekestelling',
      verwijst_naar: id,
      ...tweeWeken(ontvangen_op),
    },
    { nu, gebruiker_id: gebruiker.id },
  )
  // what somebody else writes is not among the messages of who applied
  if (bezwaar?.van !== 'derde')
    await insertBericht(tx, {
      gemeente_id,
      aanvraag_id,
      richting: 'aan_gemeente',
      soort: 'ingebrekestelling',
      onderwerp: 'Ingebrekestelling: de gemeente besluit te laat',
      tekst:
        toelichting ||
        `De aanvrager vraagt om alsnog te besluiten${over === 'wijziging' ? ' op het verzoek om wijziging' : ''} (${datumVoluit(ontvangen_op)}).`,
      verwijst_naar: `/behandeling/${nummer}/termijnen`,
      moment: nu,
      afzender_id: gebruiker.id,
    })
  await appendAudit(tx, actor, 'in gebreke gesteld', `aanvraag/${nummer}`, {
    ontvangen_op,
    eerste_dag,
    weg,
  })
  const bericht = ontvangstBericht(zaak, { ontvangen_op, eerste_dag }, waaroverVan(over))
  if (bezwaar?.van === 'derde') await indienerBerichten(tx, actor, zaak, bezwaar, bericht)
  else
    await berichtSturen(tx, actor, zaak, {
      soort: 'ingebrekestelling_ontvangen',
      verwijst_naar: `/aanvragen/${nummer}/ingebrekestelling`,
      ...bericht,
    })
  return id
}
