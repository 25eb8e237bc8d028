import type { Tx } from '../../db/db.ts'
import { findKlad, getVerslagzaak, saveKlad } from '../../db/queries/verslag.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import { toDatum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import { belemmeringenVoorBewaren } from '../domain/verantwoording/verslag.ts'
import type { Klad } from '../domain/verantwoording/verslag.schema.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** Keeps an unfinished report, unless another person saved it since this one was opened. */
export async function verslagBewaren(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { _versie, ...inhoud }: Klad & { _versie: number },
) {
  const { gebruiker, nu } = actor
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'aanvraag:schrijven', zaak.zaakrecht)) throw forbidden()
  const klad = await findKlad(tx, id)
  const andermans =
    klad !== undefined && klad.versie !== _versie && klad.gewijzigd_door !== gebruiker.id
  const redenen = belemmeringenVoorBewaren(await getVerslagzaak(tx, id), toDatum(nu), {
    door: andermans ? klad.door : null,
  })
  if (redenen.length > 0) throw new Refusal(redenen, { status: andermans ? 409 : 422 })

  const { gemeente_id, nummer } = zaak
  await saveKlad(tx, { gemeente_id, aanvraag_id: id, inhoud, door: gebruiker.id, nu })
  await appendAudit(tx, actor, 'verslag bewaard', `aanvraag/${nummer}`)
}
