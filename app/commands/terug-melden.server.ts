import { insertTerugmelding, listVerstuurd } from '../../db/queries/terugmelding.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Terugmelding } from '../domain/brief/terugmelding.schema.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { perPost } from './per-post.server.ts'

/** Records that a mail or a letter came back: what it said goes by post (again), as work with a last day (Awb 2:11). */
export async function terugMelden(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { brief, reden }: Terugmelding,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'brief:verzenden')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak || zaak.status === 'concept') throw notFound()
  const verstuurd = (await listVerstuurd(tx, id)).find((een) => `${een.soort}:${een.id}` === brief)
  if (!verstuurd) throw new Refusal([nietVerstuurd])
  const wat = verstuurd.kanaal === 'post' ? ('brief' as const) : ('e-mail' as const)
  const wie =
    verstuurd.soort === 'besluit' ? { besluit_id: verstuurd.id } : { bericht_id: verstuurd.id }
  const klaar = await perPost(tx, zaak, wie, {
    waarom: wat === 'brief' ? 'brief_terug' : 'mail_terug',
    nu,
    door: gebruiker.id,
  })
  if (!klaar) throw new Refusal([wachtAl])
  await insertTerugmelding(tx, {
    gemeente_id: zaak.gemeente_id,
    aanvraag_id: id,
    ...wie,
    wat,
    reden,
    moment: nu,
    gemeld_door: gebruiker.id,
  })
  await appendAudit(
    tx,
    actor,
    `${wat} kwam terug: brief gaat per post`,
    `aanvraag/${zaak.nummer}`,
    wie,
  )
}

const nietVerstuurd = {
  code: 'niet-verstuurd',
  tekst: 'Dit is niet verstuurd. Kies een brief of bericht uit de lijst.',
}
const wachtAl = {
  code: 'wacht-al',
  tekst: 'Deze brief staat al klaar om op de post te doen.',
}
