import { findBezwaartermijn } from '../../db/queries/bezwaar.ts'
import { insertHerstel, listHerstel } from '../../db/queries/bezwaarherstel.ts'
import { appendGebeurtenis } from '../../db/queries/termijn.ts'
import type { Tx } from '../../db/db.ts'
import { herstelTekst } from '../domain/bezwaar/berichten.ts'
import type { Herstelinvoer } from '../domain/bezwaar/bezwaar.schema.ts'
import { belemmeringenVoorHerstel } from '../domain/bezwaar/herstel.ts'
import { toDatum } from '../domain/datum.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { indienerBerichten, lockInBehandeling, type Waar } from './bezwaar.server.ts'

/** Asks for what an objection misses, with a term; the term to decide stands still meanwhile (Awb 6:6, 7:10 lid 2). */
export async function bezwaarherstelVragen(
  tx: Tx,
  actor: Actor,
  waar: Waar,
  { ontbreekt, toelichting, uiterlijk }: Herstelinvoer,
) {
  const { nu, gebruiker } = actor
  const { zaak, bezwaar } = await lockInBehandeling(tx, actor, waar)
  const vandaag = toDatum(nu)
  const belemmeringen = belemmeringenVoorHerstel(
    uiterlijk,
    await listHerstel(tx, bezwaar.id),
    vandaag,
  )
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  const termijn = await findBezwaartermijn(tx, bezwaar)
  if (!termijn) throw new Error(`Objection ${bezwaar.id} has no term`)

  const { id: opschorting } = await appendGebeurtenis(
    tx,
    termijn.id,
    { soort: 'opschorting', op: vandaag, grond: 'Awb 7:10 lid 2', uiterlijk },
    { nu, gebruiker_id: gebruiker.id },
  )
  await insertHerstel(tx, {
    gemeente_id: zaak.gemeente_id,
    bezwaar_id: bezwaar.id,
    ontbreekt,
    toelichting,
    gevraagd_op: vandaag,
    uiterlijk,
    opschorting,
    moment: nu,
    gevraagd_door: gebruiker.id,
  })
  await appendAudit(tx, actor, 'herstel van bezwaar gevraagd', `aanvraag/${zaak.nummer}`, {
    bezwaar: bezwaar.id,
    ontbreekt,
    uiterlijk,
  })
  const tekst = herstelTekst(zaak.nummer, { ontbreekt, toelichting, uiterlijk })
  await indienerBerichten(tx, actor, zaak, bezwaar, tekst)
}
