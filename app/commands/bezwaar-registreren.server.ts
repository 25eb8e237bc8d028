import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorPapier } from '../domain/bezwaar/bezwaar.ts'
import type { PapierenBezwaar } from '../domain/bezwaar/bezwaar.schema.ts'
import { toDatum } from '../domain/datum.ts'
import type { Ontvangen } from '../domain/document/bestand.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { bestandenBewaren } from './bestanden-bewaren.server.ts'
import { bezwaarstukken } from './bezwaar.server.ts'
import { bezwaarVastleggen, requireBezwaarbaarOpPapier } from './bezwaar-vastleggen.server.ts'

/** Records an objection that came on paper, of who applied or of somebody else, with its postmark and day of receipt. */
export async function bezwaarRegistreren(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { besluit: besluitId, ...brief }: PapierenBezwaar,
  bestanden: readonly Ontvangen[] = [],
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'bezwaar:registreren')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak || zaak.status === 'concept') throw notFound()
  const besluit = await requireBezwaarbaarOpPapier(tx, zaak, besluitId)
  const belemmeringen = belemmeringenVoorPapier(brief, toDatum(nu))
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  const bezwaar = await bezwaarVastleggen(tx, actor, zaak, besluit, { ...brief, kanaal: 'papier' })
  await bestandenBewaren(tx, actor, bezwaarstukken(zaak, bezwaar.id), bestanden)
  return bezwaar
}
