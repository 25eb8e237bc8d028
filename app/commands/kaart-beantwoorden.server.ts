import { nameGebruiker } from '../../db/queries/aanvraag-starten.ts'
import { lockIdee } from '../../db/queries/idee.ts'
import { deleteInvoer } from '../../db/queries/idee-invoer.ts'
import { findKaart, insertReactie } from '../../db/queries/idee-kaart.ts'
import type { Tx } from '../../db/db.ts'
import type { Reactie } from '../domain/idee/idee.schema.ts'
import { kaartenSinds } from '../domain/idee/kaart.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'
import { mailBegeleiding, mailIndiener } from './idee-berichten.server.ts'
import { weiger } from './idee.server.ts'

/** Somebody wants to join in: whose idea it is and the begeleider hear of it, each behind their own sign-in. */
export async function kaartBeantwoorden(tx: Tx, actor: Actor, kaartId: string, input: Reactie) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'idee:achterlaten')) throw forbidden()
  const { gemeente_id, id: gebruiker_id, email } = gebruiker
  const kaart = await findKaart(tx, gemeente_id, kaartId, kaartenSinds(nu))
  if (!kaart) throw notFound()
  const idee = await lockIdee(tx, gebruiker, kaart.idee_id, 'iedereen')
  if (!idee) throw notFound()
  if (idee.gebruiker_id === gebruiker_id)
    weiger([{ code: 'eigen-kaart', tekst: 'Dit kaartje is van uw eigen idee.' }])
  await nameGebruiker(tx, gebruiker_id, input.naam)
  await deleteInvoer(tx, gebruiker, 'reactie')
  const reactie = { ...input, gemeente_id, gebruiker_id, idee_id: idee.id, kaart_id: kaart.id }
  if (!(await insertReactie(tx, { ...reactie, moment: nu })))
    weiger([
      {
        code: 'al-gereageerd',
        tekst: 'U hebt al gereageerd op dit kaartje. Wij bellen of mailen u.',
      },
    ])
  await appendAudit(tx, actor, 'op kaartje gereageerd', `idee/${idee.id}`, { delen: input.delen })
  if (email !== idee.indiener_email) await mailIndiener(tx, actor, idee, 'meedoen')
  await mailBegeleiding(tx, actor, idee, 'helper')
}
