import {
  insertAfwezigheid,
  listCollegas,
  listEigenAfwezigheid,
} from '../../db/queries/afwezigheid.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorAfwezigheid } from '../domain/afwezigheid/afwezigheid.ts'
import { toDatum, type Datum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

type Melding = { wie: string | null; van: Datum; tot: Datum; vervanger: string | null }

/** Puts down when an official is away and who stands in; for a colleague only whoever divides the work does so. */
export async function afwezigheidMelden(tx: Tx, actor: Actor, { wie, ...melding }: Melding) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'afwezigheid:melden')) throw forbidden()
  const { gemeente_id } = gebruiker
  const gebruiker_id = wie ?? gebruiker.id
  if (gebruiker_id !== gebruiker.id && !can(gebruiker, 'afwezigheid:beheren')) throw forbidden()
  const collegas = await listCollegas(tx, gemeente_id)
  const bekend = (id: string | null) => id === null || collegas.some((een) => een.id === id)
  if (!bekend(gebruiker_id) || !bekend(melding.vervanger)) throw notFound()
  const { van, tot, vervanger } = melding
  const belemmeringen = belemmeringenVoorAfwezigheid(
    { van, tot, vervanger, wie: gebruiker_id },
    await listEigenAfwezigheid(tx, gebruiker_id),
    toDatum(nu),
  )
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  await insertAfwezigheid(tx, {
    gemeente_id,
    gebruiker_id,
    van,
    tot,
    vervanger_id: vervanger,
    moment: nu,
    vastgelegd_door: gebruiker.id,
  })
  await appendAudit(tx, actor, 'afwezigheid gemeld', `gebruiker/${gebruiker_id}`, {
    van,
    tot,
    vervanger,
  })
}
