import { findOpenHerzending } from '../../db/queries/herzending.ts'
import { closeTaakVan } from '../../db/queries/taak.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorVerzenddatum } from '../domain/besluit/bekendmaking.ts'
import { toDatum, type Datum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { herzendingVersturen } from './herzending.server.ts'

/** A letter that had to go out again was posted, on a day of its own: from then on one can object (Awb 2:11, 6:8). */
export async function herzendingVerzonden(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { verzonden_op }: { verzonden_op: Datum },
) {
  if (!can(actor.gebruiker, 'besluit:bekendmaken')) throw forbidden()
  const zaak = await lockZaak(tx, actor.gebruiker, id)
  if (!zaak) throw notFound()
  const herzending = await findOpenHerzending(tx, id)
  if (!herzending) throw new Refusal([verzonden])
  const belemmeringen = belemmeringenVoorVerzenddatum(
    verzonden_op,
    herzending.eerder_op,
    toDatum(actor.nu),
  )
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  await closeTaakVan(tx, herzending.id, { door: actor.gebruiker.id, nu: actor.nu })
  await herzendingVersturen(tx, actor, zaak, herzending, {
    kanaal: 'post',
    verzonden_op,
    bericht_id: null,
  })
}

const verzonden = {
  code: 'verzonden',
  tekst: 'Er is geen brief die nog opnieuw moet worden verstuurd.',
}
