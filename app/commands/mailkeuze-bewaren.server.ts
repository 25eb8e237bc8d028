import { replaceMailUit } from '../../db/queries/mailkeuze.ts'
import type { Tx } from '../../db/db.ts'
import { keuzemails, type Keuzemail } from '../domain/mailkeuze.schema.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden } from '../lib/errors.ts'

/** Keeps which mail somebody wants; what is not chosen is not sent any more. */
export async function mailkeuzeBewaren(tx: Tx, actor: Actor, mails: readonly Keuzemail[]) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'eigen')) throw forbidden()
  const uit = keuzemails.map(({ soort }) => soort).filter((soort) => !mails.includes(soort))
  await replaceMailUit(tx, gebruiker, uit, nu)
  await appendAudit(tx, actor, 'mailkeuze bewaard', `gebruiker/${gebruiker.id}`, { uit })
}
