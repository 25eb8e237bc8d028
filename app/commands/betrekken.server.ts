import type { Tx } from '../../db/db.ts'
import type { Zaaktaak } from '../domain/beoordeling/toewijzing.ts'
import type { Actor } from '../lib/actor.server.ts'
import { Refusal } from '../lib/errors.ts'

type Zaak = { id: string; gemeente_id: string }

/**
 * Puts an official on a case in a task, once. The database refuses who is something else there already, whoever came
 * first; here that becomes a reason one can read. Part of other acts, so without rights of its own.
 */
export async function betrekken(
  tx: Tx,
  { nu }: Actor,
  { id: aanvraag_id, gemeente_id }: Zaak,
  gebruiker_id: string,
  taak: Zaaktaak,
) {
  try {
    await tx
      .insertInto('betrokkenheid')
      .values({ gemeente_id, aanvraag_id, gebruiker_id, taak, moment: nu })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  } catch (error) {
    if ((error as { constraint?: string }).constraint !== 'functiescheiding') throw error
    throw new Refusal([
      {
        code: 'functiescheiding',
        tekst: 'Deze persoon heeft in deze zaak al een rol die hier niet mee samengaat.',
        grondslag: 'Awb 2:4',
      },
    ])
  }
}
