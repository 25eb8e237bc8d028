import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { getRegelingVanZaak } from '../../db/queries/regeling.ts'
import { lockSamenwerking } from '../../db/queries/samenwerkingsverband.ts'
import { findVoorlegging, insertVoorlegging } from '../../db/queries/voorlegging.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { belemmeringenVoorVoorleggen } from '../domain/samenwerkingsverband/voorleggen.ts'
import { voorlegtekst, type Voorlegtekst } from '../domain/samenwerkingsverband/voorlegtekst.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { canonicalJson } from '../domain/canoniek.ts'
import { sha256 } from '../lib/tokens.server.ts'
import { uitnodigingSturen } from './uitnodiging-sturen.server.ts'

/**
 * Lays the application as it stands before all partners, who are asked anew; the text never changes after.
 * gezien: the check of the text the penvoerder read; another text than that one is not laid.
 */
export async function tekstVoorleggen(tx: Tx, actor: Actor, nummer: string, gezien?: string) {
  const { gebruiker, nu: moment } = actor
  const zaak = await lockSamenwerking(tx, gebruiker, nummer)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'samenwerking:leiden', zaak.zaakrecht)) throw forbidden()

  const { gemeente_id, id: aanvraag_id } = zaak
  const inhoud = await getAanvraaginhoud(tx, aanvraag_id)
  const regeling = await getRegelingVanZaak(tx, zaak, toDatum(moment))
  const tekst = voorlegtekst(inhoud, regeling)
  const laatste = await findVoorlegging(tx, aanvraag_id)
  const belemmeringen = belemmeringenVoorVoorleggen(tekst, laatste?.inhoud ?? null, zaak.status)
  const hash = hashVoorlegtekst(tekst)
  if (gezien !== undefined && gezien !== hash) belemmeringen.push(intussenGewijzigd)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const versie = (laatste?.versie ?? 0) + 1
  const rij = { gemeente_id, aanvraag_id, versie, hash, moment, voorgelegd_door: gebruiker.id }
  await insertVoorlegging(tx, { ...rij, inhoud: tekst })
  await appendAudit(tx, actor, 'tekst voorgelegd', `aanvraag/${nummer}`, { versie, hash })
  for (const { deelname_id, rol, email } of inhoud.deelnemers)
    if (rol === 'partner' && email)
      await uitnodigingSturen(tx, actor, zaak, { deelname_id, email }, 'tekstvoorgelegd')
}

const intussenGewijzigd = {
  code: 'intussen-gewijzigd',
  tekst: 'De aanvraag is intussen gewijzigd. Lees de tekst hieronder nog eens en leg hem dan voor.',
}

/** The check that stands beside a laid text. */
export const hashVoorlegtekst = (tekst: Voorlegtekst) => `v1:${sha256(canonicalJson(tekst))}`
