import { listBezwaarkandidaten, updateBezwaar } from '../../db/queries/bezwaar.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorBehandelen, nietBehandelen } from '../domain/bezwaar/bezwaar.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { betrekken } from './betrekken.server.ts'
import { lockBezwaar, type Waar } from './bezwaar.server.ts'

/**
 * Gives an objection to somebody who had nothing to do with the decision (Awb 7:5). The coordinator gives it to anybody
 * with the role; who has the role takes it, and gives it to nobody else.
 */
export async function bezwaarToewijzen(
  tx: Tx,
  actor: Actor,
  waar: Waar,
  { behandelaar }: { behandelaar: string },
) {
  const { gebruiker } = actor
  const { zaak, bezwaar } = await lockBezwaar(tx, actor, waar, 'bezwaar:toewijzen')
  const kandidaten = await listBezwaarkandidaten(tx, zaak.gemeente_id, zaak.id)
  const gekozen = kandidaten.find(({ id }) => id === behandelaar)
  const verdeelt = gebruiker.rollen.includes('coordinator')
  const niet = gekozen ? nietBehandelen(gekozen) : geenBehandelaar
  const belemmeringen = [
    ...belemmeringenVoorBehandelen(bezwaar.status),
    ...(verdeelt || behandelaar === gebruiker.id ? [] : [alleenZelf]),
    ...(niet ? [niet] : []),
  ]
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  await betrekken(tx, actor, zaak, behandelaar, 'bezwaarbehandelaar')
  await updateBezwaar(tx, bezwaar.id, { behandelaar_id: behandelaar })
  await appendAudit(tx, actor, 'bezwaar toegewezen', `aanvraag/${zaak.nummer}`, {
    bezwaar: bezwaar.id,
    was: bezwaar.behandelaar_id,
    wordt: behandelaar,
  })
}

const geenBehandelaar = {
  code: 'geen-behandelaar',
  tekst: 'Kies iemand die bij deze gemeente bezwaren behandelt.',
}
const alleenZelf = {
  code: 'alleen-zelf',
  tekst: 'U kunt dit bezwaar zelf nemen. De coördinator geeft het aan een ander.',
}
