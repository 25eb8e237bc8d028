import { lockIdee, type Ideerij } from '../../db/queries/idee.ts'
import type { Tx } from '../../db/db.ts'
import type { Belemmering } from '../domain/belemmering.ts'
import { belemmeringenVoorIdee, ideestappen, type Ideehandeling } from '../domain/idee/idee.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** What every act on an idea begins with: may this person; then nobody else acts on it, and the rules allow it. */
export async function openIdee(
  tx: Tx,
  { gebruiker }: Actor,
  id: string,
  handeling: Ideehandeling,
): Promise<Ideerij> {
  const vanGemeente = ideestappen[handeling].door === 'gemeente'
  if (!can(gebruiker, vanGemeente ? 'idee:begeleiden' : 'idee:achterlaten')) throw forbidden()
  const idee = await lockIdee(tx, gebruiker, id, vanGemeente ? 'iedereen' : 'mij')
  if (!idee) throw notFound()
  weiger(belemmeringenVoorIdee(handeling, idee, gebruiker.id))
  return idee
}

/** Undoes the act where a rule says no. */
export function weiger(belemmeringen: Belemmering[]) {
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
}
