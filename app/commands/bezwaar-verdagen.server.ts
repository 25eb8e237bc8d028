import { findBezwaartermijn } from '../../db/queries/bezwaar.ts'
import { appendGebeurtenis } from '../../db/queries/termijn.ts'
import type { Tx } from '../../db/db.ts'
import { verdagingTekst } from '../domain/bezwaar/berichten.ts'
import type { Verdaginginvoer } from '../domain/bezwaar/bezwaar.schema.ts'
import { belemmeringenVoorVerdagen } from '../domain/bezwaar/termijn.ts'
import { toDatum } from '../domain/datum.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { indienerBerichten, lockInBehandeling, type Waar } from './bezwaar.server.ts'

/** Decides later: six weeks at most and once, or longer with the consent of who objected (Awb 7:10 lid 3 and 4). */
export async function bezwaarVerdagen(
  tx: Tx,
  actor: Actor,
  waar: Waar,
  { grond, tot, toelichting }: Verdaginginvoer,
) {
  const { nu, gebruiker } = actor
  const { zaak, bezwaar } = await lockInBehandeling(tx, actor, waar)
  const vandaag = toDatum(nu)
  const termijn = await findBezwaartermijn(tx, bezwaar)
  if (!termijn) throw new Error(`Objection ${bezwaar.id} has no term`)
  const verdaagd = termijn.gebeurtenissen.some(
    (een) => een.soort === 'verdaging' && een.grond === 'Awb 7:10 lid 3',
  )
  const { einddatum } = termijn
  const belemmeringen = belemmeringenVoorVerdagen({ einddatum, verdaagd }, { grond, tot }, vandaag)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const door = { nu, gebruiker_id: gebruiker.id }
  await appendGebeurtenis(tx, termijn.id, { soort: 'verdaging', op: vandaag, grond, tot }, door)
  await appendAudit(tx, actor, 'beslissing op bezwaar uitgesteld', `aanvraag/${zaak.nummer}`, {
    bezwaar: bezwaar.id,
    grond,
    tot,
  })
  const instemming = grond === 'Awb 7:10 lid 4'
  const tekst = verdagingTekst(zaak.nummer, { tot, toelichting, instemming })
  await indienerBerichten(tx, actor, zaak, bezwaar, tekst)
}
