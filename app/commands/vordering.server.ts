import { findVordering } from '../../db/queries/vordering.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** Which claim of which case. */
export type Welke = { id: Zaak['id']; vordering: string }

/** What every act on a claim begins with: may this person; the case is held, and the claim as it then stands. */
export async function lockVordering(tx: Tx, { gebruiker }: Actor, { id, vordering }: Welke) {
  if (!can(gebruiker, 'vordering:vastleggen')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  const gevonden = zaak && (await findVordering(tx, id, vordering))
  if (!zaak || !gevonden) throw notFound()
  if (zaak.zaakrecht !== null) throw new Refusal([eigenAanvraag])
  return { zaak, vordering: gevonden }
}

const eigenAanvraag = {
  code: 'eigen-aanvraag',
  tekst: 'U hoort bij de aanvragers. Een ander legt dit vast.',
  grondslag: 'Awb 2:4',
}
