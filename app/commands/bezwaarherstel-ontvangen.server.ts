import { findBezwaartermijn, type Bezwaar } from '../../db/queries/bezwaar.ts'
import { listHerstel, updateHerstel } from '../../db/queries/bezwaarherstel.ts'
import { appendGebeurtenis } from '../../db/queries/termijn.ts'
import type { Tx } from '../../db/db.ts'
import { openHerstel } from '../domain/bezwaar/herstel.ts'
import { toDatum, type Datum } from '../domain/datum.ts'
import type { Ontvangen } from '../domain/document/bestand.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { bestandenBewaren } from './bestanden-bewaren.server.ts'
import { bezwaarstukken, lockEigenBezwaar, lockInBehandeling, type Waar } from './bezwaar.server.ts'

/** Who objected sends what was asked for; the term to decide runs again from that day. */
export async function bezwaarAanvullen(
  tx: Tx,
  actor: Actor,
  waar: Waar,
  { antwoord }: { antwoord: string },
  bestanden: readonly Ontvangen[] = [],
) {
  const { zaak, bezwaar } = await lockEigenBezwaar(tx, actor, waar)
  await ontvangen(tx, actor, { ...bezwaar, nummer: zaak.nummer }, antwoord, toDatum(actor.nu))
  await bestandenBewaren(tx, actor, bezwaarstukken(zaak, bezwaar.id), bestanden)
}

/** The same when it came on paper, on the day it came in. */
export async function bezwaarAangevuldOpPapier(
  tx: Tx,
  actor: Actor,
  waar: Waar,
  { antwoord, ontvangen_op }: { antwoord: string; ontvangen_op: Datum },
  bestanden: readonly Ontvangen[] = [],
) {
  const { zaak, bezwaar } = await lockInBehandeling(tx, actor, waar)
  if (ontvangen_op > toDatum(actor.nu)) throw new Refusal([later])
  await ontvangen(tx, actor, { ...bezwaar, nummer: zaak.nummer }, antwoord, ontvangen_op)
  await bestandenBewaren(tx, actor, bezwaarstukken(zaak, bezwaar.id), bestanden)
}

async function ontvangen(
  tx: Tx,
  actor: Actor,
  bezwaar: Bezwaar & { nummer: string },
  antwoord: string,
  hersteld_op: Datum,
) {
  const { nu, gebruiker } = actor
  const herstel = openHerstel(await listHerstel(tx, bezwaar.id))
  if (!herstel) throw new Refusal([nietGevraagd])
  if (hersteld_op < herstel.gevraagd_op) throw new Refusal([eerder])
  const termijn = await findBezwaartermijn(tx, bezwaar)
  if (!termijn) throw new Error(`Objection ${bezwaar.id} has no term`)
  await updateHerstel(tx, herstel.id, { hersteld_op, antwoord })
  await appendGebeurtenis(
    tx,
    termijn.id,
    { soort: 'hervatting', op: hersteld_op, betreft: herstel.opschorting },
    { nu, gebruiker_id: gebruiker.id },
  )
  await appendAudit(tx, actor, 'bezwaar aangevuld', `aanvraag/${bezwaar.nummer}`, {
    bezwaar: bezwaar.id,
    hersteld_op,
  })
}

const nietGevraagd = { code: 'niet-gevraagd', tekst: 'Er is nu geen vraag om aanvulling open.' }
const later = { code: 'later', tekst: 'De dag van ontvangst kan niet na vandaag liggen.' }
const eerder = { code: 'eerder', tekst: 'Het kan niet zijn gekomen voordat erom werd gevraagd.' }
