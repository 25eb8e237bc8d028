import { getBezwaar } from '../../db/queries/bezwaar.ts'
import {
  findSchuld,
  insertSchuldbetaling,
  sluitBetaaltermijn,
} from '../../db/queries/geldschuld.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { belemmeringenVoorBetaald, betaaldTekst } from '../domain/geldschuld/geldschuld.ts'
import type { Schuldbetaling } from '../domain/geldschuld/geldschuld.schema.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'
import { berichtSturen } from './bericht-sturen.server.ts'
import { betrekken } from './betrekken.server.ts'
import { indienerBerichten } from './bezwaar.server.ts'
import { refuse } from './intake.server.ts'

/** Records that a debt besides the subsidy was paid, by another than who decided on it (Awb 4:85, 4:87). */
export async function schuldBetaald(
  tx: Tx,
  actor: Actor,
  { id, schuldId }: { id: Zaak['id']; schuldId: string },
  { betaald_op, kenmerk }: Schuldbetaling,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'betaling:vrijgeven')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  const schuld = zaak && (await findSchuld(tx, id, schuldId))
  if (!zaak || !schuld) throw notFound()
  refuse(belemmeringenVoorBetaald(schuld, betaald_op, toDatum(nu)))

  await betrekken(tx, actor, zaak, gebruiker.id, 'betaler')
  const { soort, bedrag, bezwaar_id } = schuld
  await insertSchuldbetaling(tx, {
    gemeente_id: zaak.gemeente_id,
    aanvraag_id: id,
    ingebrekestelling_id: soort === 'dwangsom' ? schuldId : null,
    besluit_id: soort === 'dwangsom' ? null : schuldId,
    bedrag,
    betaald_op,
    kenmerk,
    moment: nu,
    betaald_door: gebruiker.id,
  })
  await sluitBetaaltermijn(tx, schuldId, betaald_op)
  await appendAudit(tx, actor, `${soort} betaald`, `aanvraag/${zaak.nummer}`, { bedrag, kenmerk })
  const bericht = betaaldTekst(schuld, zaak.nummer, { betaald_op, kenmerk })
  if (bezwaar_id)
    await indienerBerichten(tx, actor, zaak, await getBezwaar(tx, bezwaar_id), bericht)
  else await berichtSturen(tx, actor, zaak, { soort: 'betaling', ...bericht })
}
