import { findOpenWijziging, findToezegging } from '../../db/queries/wijziging.ts'
import { lockSubsidie } from '../../db/queries/subsidie.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { can, type Recht } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** What every act of an official on a change begins with: may this person; the case and its money are held. */
export async function lockToezegging(
  tx: Tx,
  { gebruiker }: Actor,
  { id }: Pick<Zaak, 'id'>,
  recht: Recht,
) {
  if (!can(gebruiker, recht)) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  const subsidie = zaak && (await lockSubsidie(tx, id))
  const toezegging = subsidie && (await findToezegging(tx, id))
  if (!zaak || !toezegging) throw notFound()
  if (zaak.zaakrecht !== null) throw new Refusal([eigenAanvraag])
  return { zaak, toezegging, open: (await findOpenWijziging(tx, id)) ?? null }
}

/** The same with the change that waits for a decision. */
export async function lockWijziging(tx: Tx, actor: Actor, zaak: Pick<Zaak, 'id'>, recht: Recht) {
  const { open, ...rest } = await lockToezegging(tx, actor, zaak, recht)
  if (!open) throw new Refusal([nietsOpen])
  return { ...rest, wijziging: open }
}

const nietsOpen = { code: 'niets-open', tekst: 'Er wacht geen wijziging op een besluit.' }
const eigenAanvraag = {
  code: 'eigen-aanvraag',
  tekst: 'U hoort bij de aanvragers. Een ander behandelt deze aanvraag.',
  grondslag: 'Awb 2:4',
}
