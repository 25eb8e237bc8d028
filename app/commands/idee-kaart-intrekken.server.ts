import { lockIdee } from '../../db/queries/idee.ts'
import { trekKaartIn } from '../../db/queries/idee-kaart.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'
import { mailBegeleiding, mailIndiener } from './idee-berichten.server.ts'

/** Takes a card away or says no to it: the resident always can, whatever came of the idea; so can a begeleider. */
export async function ideeKaartIntrekken(
  tx: Tx,
  actor: Actor,
  id: string,
  kant: 'gemeente' | 'inwoner',
) {
  const { gebruiker, nu } = actor
  const recht = kant === 'gemeente' ? 'idee:begeleiden' : 'idee:achterlaten'
  if (!can(gebruiker, recht)) throw forbidden()
  const idee = await lockIdee(tx, gebruiker, id, kant === 'gemeente' ? 'iedereen' : 'mij')
  if (!idee) throw notFound()
  // who clicks twice, or after the other side, wanted what is so already
  if (!(await trekKaartIn(tx, idee.id, gebruiker.id, nu))) return
  await appendAudit(tx, actor, 'kaartje ingetrokken', `idee/${idee.id}`, { kant })
  if (kant === 'gemeente') await mailIndiener(tx, actor, idee, 'gesprek')
  else await mailBegeleiding(tx, actor, idee, 'antwoord')
}
