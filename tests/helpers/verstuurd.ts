import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { findBesluit } from '../../db/queries/besluit.ts'
import type { Tx } from '../../db/db.ts'
import { buildActor, createGebruiker, createMedewerker, nu } from './factories.ts'
import { createVerleend } from './verleend.ts'

/** Awarded and sent on 1 December at nine, to who wants mail; the mail is still in the outbox. */
export async function createVerstuurd(tx: Tx) {
  const penvoerder = await createGebruiker(tx)
  const zaak = await createVerleend(tx, penvoerder, { bekend: false })
  await tx
    .insertInto('bereikbaarheid')
    .values({
      ...{ gemeente_id: zaak.gemeente_id, aanvraag_id: zaak.id, gebruiker_id: penvoerder.id },
      ...{ kanaal: 'digitaal', moment: nu },
    })
    .execute()
  const secretaris = await createMedewerker(tx, 'secretaris')
  await besluitBekendmaken(tx, buildActor(secretaris), zaak, {
    titel: 'Koffie op de hoek',
    samenvatting: 'Een open koffietafel voor de buurt.',
  })
  return { zaak, penvoerder, secretaris, brief: `besluit:${(await findBesluit(tx, zaak.id))!.id}` }
}
