import { listZienswijzen } from '../../db/queries/zienswijze.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** What every act of an official on hearing begins with: may this person; then the case is held. */
export async function lockHoren(tx: Tx, { gebruiker }: Actor, { id }: Pick<Zaak, 'id'>) {
  if (!can(gebruiker, 'zienswijze:vragen')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak || zaak.status === 'concept') throw notFound()
  if (zaak.zaakrecht !== null)
    throw new Refusal([
      {
        code: 'eigen-aanvraag',
        tekst: 'U hoort bij de aanvragers. Een ander behandelt deze aanvraag.',
        grondslag: 'Awb 2:4',
      },
    ])
  return { zaak, zienswijzen: await listZienswijzen(tx, id) }
}
