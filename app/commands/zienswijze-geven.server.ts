import { insertBericht } from '../../db/queries/bericht.ts'
import { insertTaak } from '../../db/queries/taak.ts'
import { sluitTermijn } from '../../db/queries/termijn.ts'
import { answerZienswijze, listZienswijzen } from '../../db/queries/zienswijze.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum, type Datum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import { zienswijzeOntvangenBericht } from '../domain/zienswijze/berichten.ts'
import {
  belemmeringenVoorAntwoord,
  teBeantwoorden,
  type Zienswijze,
} from '../domain/zienswijze/zienswijze.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'
import { berichtSturen } from './bericht-sturen.server.ts'
import { refuse } from './intake.server.ts'
import { lockHoren } from './zienswijze.server.ts'

type Reactie = { reactie: 'zienswijze' | 'geen'; antwoord: string }

/** Who applied says in the portal what they think of what is intended, or that they say nothing (Awb 4:9). */
export async function zienswijzeGeven(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  reactie: Reactie,
) {
  const zaak = await lockZaak(tx, actor.gebruiker, id)
  if (!zaak) throw notFound()
  if (!can(actor.gebruiker, 'zienswijze:geven', zaak.zaakrecht)) throw forbidden()
  const beantwoord_op = toDatum(actor.nu)
  await vastleggen(tx, actor, zaak, await listZienswijzen(tx, id), {
    ...gekozen(reactie),
    beantwoord_op,
    weg: 'portaal',
  })
}

/** An official puts on record what was said, or what came in on paper, with its own day (Awb 4:9). */
export async function zienswijzeVastleggen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { weg, beantwoord_op, ...reactie }: Reactie & Pick<Antwoord, 'weg' | 'beantwoord_op'>,
) {
  const { zaak, zienswijzen } = await lockHoren(tx, actor, { id })
  await vastleggen(tx, actor, zaak, zienswijzen, { ...gekozen(reactie), weg, beantwoord_op })
}

const gekozen = ({ reactie, antwoord }: Reactie) => ({
  antwoord: reactie === 'geen' ? '' : antwoord,
})

type Antwoord = { beantwoord_op: Datum; weg: 'portaal' | 'mondeling' | 'papier'; antwoord: string }

async function vastleggen(
  tx: Tx,
  actor: Actor,
  zaak: Zaak,
  zienswijzen: readonly Zienswijze[],
  antwoord: Antwoord,
) {
  const { nu, gebruiker } = actor
  const { gemeente_id, id: aanvraag_id, nummer } = zaak
  const vraag = teBeantwoorden(zienswijzen)
  const { beantwoord_op, weg } = antwoord
  refuse(belemmeringenVoorAntwoord(vraag, { status: zaak.status, beantwoord_op }, toDatum(nu)))
  if (!vraag) throw notFound()
  const { termijn_id } = await answerZienswijze(tx, vraag.id, {
    ...antwoord,
    beantwoord_door: gebruiker.id,
  })
  if (termijn_id) await sluitTermijn(tx, termijn_id, beantwoord_op)
  const onderwerp = antwoord.antwoord
    ? 'De aanvrager gaf een zienswijze'
    : 'De aanvrager reageert niet op het voornemen'
  await insertBericht(tx, {
    gemeente_id,
    aanvraag_id,
    richting: 'aan_gemeente',
    soort: 'zienswijze',
    onderwerp,
    tekst: antwoord.antwoord || 'U kunt verder met het voorstel.',
    verwijst_naar: `/behandeling/${nummer}/zienswijze`,
    moment: nu,
    afzender_id: gebruiker.id,
  })
  if (weg === 'portaal')
    await insertTaak(tx, {
      gemeente_id,
      aanvraag_id,
      soort: 'bericht_beantwoorden',
      omschrijving: onderwerp,
      aangemaakt_op: nu,
    })
  await appendAudit(tx, actor, 'zienswijze gegeven', `aanvraag/${nummer}`, {
    zienswijze: vraag.id,
    weg,
    beantwoord_op,
  })
  await berichtSturen(tx, actor, zaak, {
    soort: 'zienswijze_ontvangen',
    ...zienswijzeOntvangenBericht(zaak, antwoord),
  })
}
