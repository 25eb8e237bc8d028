import { insertBericht } from '../../db/queries/bericht.ts'
import { appendGebeurtenis, listTermijnen } from '../../db/queries/termijn.ts'
import { answerUitstelvraag, findUitstelvraag } from '../../db/queries/uitstel.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum, type Datum } from '../domain/datum.ts'
import { belemmeringenVoorAntwoord } from '../domain/termijn/opschorten.ts'
import { aanvraagsoortVan } from '../domain/termijn/soort.ts'
import { uitstelantwoordBericht } from '../domain/termijn/termijnberichten.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'
import { berichtSturen } from './bericht-sturen.server.ts'
import { lockBesluittermijn } from './besluittermijn.server.ts'
import { refuse } from './intake.server.ts'

type Antwoord = { akkoord: boolean; beantwoord_op: Datum; weg: 'portaal' | 'papier' }

/** The applicant agrees with a delay or does not, in the portal (Awb 4:15 lid 2 onder a). */
export async function uitstelBeantwoorden(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { akkoord }: Pick<Antwoord, 'akkoord'>,
) {
  const zaak = await lockZaak(tx, actor.gebruiker, id)
  if (!zaak) throw notFound()
  if (!can(actor.gebruiker, 'uitstel:beantwoorden', zaak.zaakrecht)) throw forbidden()
  const beantwoord_op = toDatum(actor.nu)
  await vastleggen(tx, actor, zaak, { akkoord, beantwoord_op, weg: 'portaal' })
}

/** An official puts the answer on record that came in on paper, with its own date of receipt. */
export async function uitstelVastleggen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  antwoord: Pick<Antwoord, 'akkoord' | 'beantwoord_op'>,
) {
  const { zaak } = await lockBesluittermijn(tx, actor, { id })
  await vastleggen(tx, actor, zaak, { ...antwoord, weg: 'papier' })
}

async function vastleggen(
  tx: Tx,
  actor: Actor,
  zaak: Zaak,
  { akkoord, beantwoord_op, weg }: Antwoord,
) {
  const { nu, gebruiker } = actor
  const { id, gemeente_id, nummer } = zaak
  const vraag = await findUitstelvraag(tx, id)
  const termijn = (await listTermijnen(tx, id)).find((een) => een.id === vraag?.termijn_id)
  const gevraagd = vraag ? { ...vraag, gevraagd_op: toDatum(vraag.gevraagd_op) } : null
  refuse(
    belemmeringenVoorAntwoord(gevraagd, termijn ?? null, { akkoord, beantwoord_op }, toDatum(nu)),
  )
  if (!vraag || !termijn) throw notFound()

  const vastgelegd_door = gebruiker.id
  await answerUitstelvraag(tx, vraag.id, { akkoord, beantwoord_op, weg, vastgelegd_door })
  const { einddatum } = akkoord
    ? await appendGebeurtenis(
        tx,
        termijn.id,
        {
          soort: 'opschorting',
          op: beantwoord_op,
          grond: 'Awb 4:15 lid 2 onder a',
          uiterlijk: vraag.tot,
        },
        { nu, gebruiker_id: gebruiker.id },
      )
    : termijn
  await insertBericht(tx, {
    gemeente_id,
    aanvraag_id: id,
    richting: 'aan_gemeente',
    soort: 'uitstelantwoord',
    onderwerp: akkoord ? 'De aanvrager stemt in met uitstel' : 'De aanvrager stemt niet in',
    tekst: akkoord
      ? 'De termijn om te beslissen staat stil, zoals u vroeg.'
      : 'De termijn om te beslissen blijft zoals hij was.',
    verwijst_naar: `/behandeling/${nummer}/termijnen`,
    moment: nu,
    afzender_id: gebruiker.id,
  })
  await appendAudit(tx, actor, 'uitstel beantwoord', `aanvraag/${nummer}`, {
    akkoord,
    beantwoord_op,
    weg,
    einddatum,
  })
  await berichtSturen(tx, actor, zaak, {
    soort: 'uitstelantwoord_ontvangen',
    ...uitstelantwoordBericht(
      { ...zaak, over: aanvraagsoortVan(termijn.soort) },
      { akkoord, einddatum },
    ),
  })
}
