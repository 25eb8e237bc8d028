import type { Tx } from '../../db/db.ts'
import type { Start } from '../domain/aanvraag/starten.schema.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden } from '../lib/errors.ts'
import { conceptMaken } from './concept-maken.server.ts'

/** Begins a draft under an open scheme, with a number of its own; answers that number. */
export async function aanvraagStarten(tx: Tx, actor: Actor, regelingId: string, input: Start) {
  const { gebruiker } = actor
  if (!can(gebruiker, 'aanvraag:starten')) throw forbidden()
  const { nummer } = await conceptMaken(tx, actor, gebruiker, regelingId, input)
  return nummer
}
