import type { Tx } from '../../db/db.ts'
import {
  insertAanwezigen,
  insertOverlegsessie,
  listBeoordelaars,
  listOverlegsessies,
  updateOverlegsessie,
} from '../../db/queries/overlegsessie.ts'
import type { SessieInvoer } from '../domain/overlegsessie/sessie.schema.ts'
import {
  belemmeringenVoorAanwezigen,
  belemmeringenVoorOpenen,
  loopAf,
} from '../domain/overlegsessie/sessie.ts'
import type { Actor } from '../lib/actor.server.ts'
import {
  closeTafel,
  lockTafel,
  recordBetrokkenheid,
  refuse,
  tellAnder,
  type Plaats,
} from './overleg.server.ts'

/**
 * Begins a time together at one screen. Who opens it is there; people without an account are written down by name, and
 * the other side gets a link to sit down from an own telephone.
 */
export async function overlegsessieOpenen(
  tx: Tx,
  actor: Actor,
  plaats: Plaats,
  { erbij_initiatief, erbij_gemeente }: SessieInvoer,
) {
  const tafel = await lockTafel(tx, actor, plaats, 'evaluatieplan:voorstellen')
  const { id: aanvraag_id } = tafel.overleg
  const [laatste] = await listOverlegsessies(tx, aanvraag_id)
  refuse([
    ...belemmeringenVoorOpenen(laatste, actor.nu),
    ...belemmeringenVoorAanwezigen(
      [...erbij_initiatief, ...erbij_gemeente],
      // an applicant cannot find out by trying names
      plaats.kant === 'gemeente' ? await listBeoordelaars(tx, aanvraag_id) : [],
    ),
  ])

  await recordBetrokkenheid(tx, actor, tafel, 'begeleider')
  const { gemeente_id, id: door, naam } = actor.gebruiker
  const { kant } = plaats
  // nobody closed the one before: it ended when people went home
  if (laatste && laatste.gesloten_op === null)
    await updateOverlegsessie(tx, laatste.id, {
      gesloten_op: loopAf(laatste),
      gesloten_door: door,
      verslag: '',
    })
  const wie = { gemeente_id, door }
  const { id: sessie_id } = await insertOverlegsessie(tx, {
    ...wie,
    aanvraag_id,
    kant,
    begonnen_op: actor.nu,
  })
  const bij = { ...wie, sessie_id, moment: actor.nu }
  await insertAanwezigen(tx, [
    { ...bij, kant, naam, gebruiker_id: door },
    ...erbij_initiatief.map((een) => ({ ...bij, kant: 'initiatief' as const, naam: een })),
    ...erbij_gemeente.map((een) => ({ ...bij, kant: 'gemeente' as const, naam: een })),
  ])
  await closeTafel(tx, actor, tafel, 'samen aan tafel begonnen', {})
  await tellAnder(tx, actor, tafel, 'tafel')
}
