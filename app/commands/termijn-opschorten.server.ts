import { appendGebeurtenis } from '../../db/queries/termijn.ts'
import { findUitstelvraag, insertUitstelvraag } from '../../db/queries/uitstel.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import {
  belemmeringenVoorOpschorten,
  belemmeringenVoorUitstel,
  opschortingsgrond,
} from '../domain/termijn/opschorten.ts'
import { opschortingsBericht, uitstelvraagBericht } from '../domain/termijn/termijnberichten.ts'
import type { OpschortingInvoer } from '../domain/termijn/termijnhandeling.schema.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { notFound } from '../lib/errors.ts'
import { berichtSturen } from './bericht-sturen.server.ts'
import { lockBesluittermijn } from './besluittermijn.server.ts'
import { refuse } from './intake.server.ts'

/** Makes the term to decide stand still from tomorrow, or asks the applicant to agree with a delay (Awb 4:15). */
export async function termijnOpschorten(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  {
    grond: keuze,
    reden,
    tot,
    over,
  }: Omit<OpschortingInvoer, 'over'> & Partial<Pick<OpschortingInvoer, 'over'>>,
) {
  const { nu, gebruiker } = actor
  const { zaak, termijn } = await lockBesluittermijn(tx, actor, { id }, over)
  const vandaag = toDatum(nu)
  const open = (await findUitstelvraag(tx, id)) !== undefined
  refuse(belemmeringenVoorOpschorten(termijn, open, vandaag))
  if (!termijn) throw notFound()
  const { gemeente_id, nummer } = zaak

  if (keuze === 'instemming' && tot !== null) {
    refuse(belemmeringenVoorUitstel(tot, opschortingsgrond[keuze], vandaag))
    await insertUitstelvraag(tx, {
      gemeente_id,
      aanvraag_id: id,
      termijn_id: termijn.id,
      tot,
      reden,
      gevraagd_op: nu,
      gevraagd_door: gebruiker.id,
    })
    await appendAudit(tx, actor, 'uitstel gevraagd', `aanvraag/${nummer}`, { tot })
    return berichtSturen(tx, actor, zaak, {
      soort: 'uitstelvraag',
      verwijst_naar: `/aanvragen/${nummer}/uitstel`,
      ...uitstelvraagBericht({ ...zaak, over }, { tot, reden }),
    })
  }
  const grond = opschortingsgrond[keuze]
  const uiterlijk = keuze === 'aanvulling' ? tot : null
  if (uiterlijk !== null) refuse(belemmeringenVoorUitstel(uiterlijk, grond, vandaag))
  await appendGebeurtenis(
    tx,
    termijn.id,
    { soort: 'opschorting', op: vandaag, grond, uiterlijk },
    { nu, gebruiker_id: gebruiker.id },
  )
  await appendAudit(tx, actor, 'termijn opgeschort', `aanvraag/${nummer}`, { grond })
  return berichtSturen(tx, actor, zaak, {
    soort: 'opschorting',
    ...opschortingsBericht(
      { ...zaak, over },
      {
        grond,
        reden,
        uiterlijk,
        verwacht: keuze === 'overmacht' ? tot : null,
      },
    ),
  })
}
