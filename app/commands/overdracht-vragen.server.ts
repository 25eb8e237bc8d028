import { listTaken } from '../../db/queries/betrokkenheid.ts'
import { findOverdracht, insertOverdracht } from '../../db/queries/overdracht.ts'
import { lockSamenwerking } from '../../db/queries/samenwerkingsverband.ts'
import { findToegangMetId } from '../../db/queries/toegang.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorOverdracht } from '../domain/toegang/overdracht.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { toegangsnieuwsSturen } from './toegangsnieuws-sturen.server.ts'

/** Asks another person to lead from now on; nothing changes before they say yes. */
export async function overdrachtVragen(tx: Tx, actor: Actor, nummer: string, toegangId: string) {
  const { gebruiker, nu } = actor
  const zaak = await lockSamenwerking(tx, gebruiker, nummer)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'samenwerking:leiden', zaak.zaakrecht)) throw forbidden()
  const opvolger = await findToegangMetId(tx, zaak.id, toegangId)
  if (!opvolger) throw notFound()

  const { id: aanvraag_id, gemeente_id } = zaak
  const { gebruiker_id: naar_id, recht, partij_id } = opvolger
  const taken = await listTaken(tx, aanvraag_id, naar_id)
  const zelfdePartij = partij_id === zaak.namens_partij_id
  const belemmeringen = belemmeringenVoorOverdracht({ recht, zelfdePartij, taken }, zaak.status)
  if (await findOverdracht(tx, aanvraag_id))
    belemmeringen.push({
      code: 'al-gevraagd',
      tekst: 'U vroeg al iemand. Trek die vraag eerst in als u een ander wilt vragen.',
    })
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  await insertOverdracht(tx, {
    ...{ gemeente_id, aanvraag_id, van_id: gebruiker.id, naar_id, moment: nu },
  })
  await appendAudit(tx, actor, 'overdracht gevraagd', `aanvraag/${nummer}`, { naar: naar_id })
  await toegangsnieuwsSturen(tx, actor, zaak, [opvolger], 'penvoerder_gevraagd')
}
