import type { Opgezocht } from '../../commands/projectplan-bewaren.server.ts'
import type { Planinvoer } from '../../domain/aanvraag/projectplan.schema.ts'
import { plaatsvraagVan } from '../../domain/plaats/plaats.ts'
import { plaatsOpzoeken } from '../../lib/plaats.server.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** Looks up the place that was typed, before it is saved; when that fails it is saved as it was typed. */
export async function plekOpzoeken(
  { gemeente, nu }: Pick<InZaak, 'gemeente' | 'nu'>,
  plan: Planinvoer,
): Promise<Opgezocht> {
  const vraag = plaatsvraagVan(gemeente.id, plan)
  const plek = vraag && (await plaatsOpzoeken(vraag, gemeente, nu))
  return plek === undefined ? null : { vraag, plek }
}
