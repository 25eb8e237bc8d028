import { getFeestdagen } from '../../db/queries/feestdag.ts'
import { appendGebeurtenis } from '../../db/queries/termijn.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { verdagingsBericht } from '../domain/termijn/termijnberichten.ts'
import type { VerdagingInvoer } from '../domain/termijn/termijnhandeling.schema.ts'
import {
  belemmeringenVoorDag,
  belemmeringenVoorVerdagen,
  verdagingsgrond,
} from '../domain/termijn/verdagen.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { notFound } from '../lib/errors.ts'
import { berichtSturen } from './bericht-sturen.server.ts'
import { lockBesluittermijn } from './besluittermijn.server.ts'
import { refuse } from './intake.server.ts'

/** Tells the applicant that the decision comes later; only where no rule sets the term does the end move (Awb 4:14). */
export async function termijnVerdagen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { tot, reden, over }: Omit<VerdagingInvoer, 'over'> & Partial<Pick<VerdagingInvoer, 'over'>>,
) {
  const { nu, gebruiker } = actor
  const { zaak, termijn } = await lockBesluittermijn(tx, actor, { id }, over)
  const vandaag = toDatum(nu)
  refuse(belemmeringenVoorVerdagen(termijn, vandaag))
  if (!termijn || termijn.einddatum === null) throw notFound()
  const was = termijn.einddatum
  refuse(belemmeringenVoorDag(was, tot, await getFeestdagen(tx)))

  const grond = verdagingsgrond(termijn)
  const { einddatum } = await appendGebeurtenis(
    tx,
    termijn.id,
    { soort: 'verdaging', op: vandaag, grond, tot },
    { nu, gebruiker_id: gebruiker.id },
  )
  await appendAudit(tx, actor, 'termijn verdaagd', `aanvraag/${zaak.nummer}`, {
    grond,
    genoemd: tot,
    einddatum,
  })
  await berichtSturen(tx, actor, zaak, {
    soort: 'verdaging',
    ...verdagingsBericht({ ...zaak, over }, { was, tot, reden, grond }),
  })
}
