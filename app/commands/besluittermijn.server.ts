import { findBeslissing } from '../../db/queries/uitstel.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Aanvraagsoort } from '../domain/termijn/waarover.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** What every act of an official on the term to decide begins with: may this person; then the case is held. */
export async function lockBesluittermijn(
  tx: Tx,
  { gebruiker }: Actor,
  { id }: Pick<Zaak, 'id'>,
  over?: Aanvraagsoort,
) {
  if (!can(gebruiker, 'termijn:verlengen')) throw forbidden()
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
  return { zaak, termijn: (await findBeslissing(tx, id, over)) ?? null }
}
