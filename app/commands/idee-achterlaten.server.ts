import { nameGebruiker } from '../../db/queries/aanvraag-starten.ts'
import { countOpenIdeeen, insertIdee } from '../../db/queries/idee.ts'
import { deleteInvoer } from '../../db/queries/idee-invoer.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { belemmeringenVoorAchterlaten, reactieVoor } from '../domain/idee/idee.ts'
import type { Achterlaten } from '../domain/idee/idee.schema.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden } from '../lib/errors.ts'
import { mailBegeleiding, mailIndiener } from './idee-berichten.server.ts'
import { weiger } from './idee.server.ts'

/** Leaves an idea with the municipality and tells its begeleiders; answers the id. */
export async function ideeAchterlaten(tx: Tx, actor: Actor, input: Achterlaten) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'idee:achterlaten')) throw forbidden()
  weiger(belemmeringenVoorAchterlaten(await countOpenIdeeen(tx, gebruiker)))
  const { gemeente_id, id: gebruiker_id, email } = gebruiker
  const { naam, ...tekst } = input
  const reactie_voor = reactieVoor(toDatum(nu))
  const id = await insertIdee(tx, { ...tekst, gemeente_id, gebruiker_id, reactie_voor, nu })
  await nameGebruiker(tx, gebruiker_id, naam)
  await deleteInvoer(tx, { gemeente_id, email }, 'idee')
  await appendAudit(tx, actor, 'idee achtergelaten', `idee/${id}`)
  const idee = { id, gemeente_id, gebruiker_id, begeleider_id: null }
  await mailIndiener(
    tx,
    actor,
    { ...idee, indiener: gebruiker.naam || naam, indiener_email: email },
    'achtergelaten',
  )
  await mailBegeleiding(tx, actor, idee, 'nieuw')
  return id
}
