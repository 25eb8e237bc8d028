import { insertWijziging } from '../../db/queries/wijziging.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { isTeWijzigen } from '../domain/wijziging/wijziging.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { lockToezegging } from './wijziging.server.ts'

type Aanleiding = { gevraagd: 'wijzigen' | 'intrekken'; reden: string }

/** The municipality looks on its own account at whether what was granted stays as it is (Awb 4:48 to 4:50). */
export async function wijzigingOpenen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { gevraagd, reden }: Aanleiding,
) {
  const { zaak, open, toezegging } = await lockToezegging(
    tx,
    actor,
    { id },
    'wijziging:voorstellen',
  )
  if (open) throw new Refusal([alOpen])
  if (!isTeWijzigen(toezegging.status)) throw new Refusal([nietNu])
  await insertWijziging(tx, {
    gemeente_id: zaak.gemeente_id,
    aanvraag_id: id,
    door: 'ambtshalve',
    gevraagd,
    reden,
    moment: actor.nu,
    vastgelegd_door: actor.gebruiker.id,
  })
  await appendAudit(tx, actor, 'wijziging onderzocht', `aanvraag/${zaak.nummer}`, { gevraagd })
}

const alOpen = { code: 'al-open', tekst: 'Er wacht al een wijziging op een besluit.' }
const nietNu = {
  code: 'niet-nu',
  tekst: 'Er is nu geen subsidie om te wijzigen of in te trekken.',
}
