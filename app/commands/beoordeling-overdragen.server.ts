import { findOverneembaar, takeOverBeoordeling } from '../../db/queries/afwezigheid.ts'
import { insertBeoordeling, listOvernemers } from '../../db/queries/beoordeling.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorOverdracht } from '../domain/afwezigheid/afwezigheid.ts'
import { toDatum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { betrekken } from './betrekken.server.ts'

type Overdracht = { beoordeling: string; aan: string }

/**
 * Gives the unfinished assessment of who is away to a colleague with nothing else to do with the case. They begin anew
 * and declare whether they have an interest first, like anybody who is assigned. Every term goes on.
 */
export async function beoordelingOverdragen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { beoordeling, aan }: Overdracht,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'beoordeling:toewijzen')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak || zaak.status === 'concept') throw notFound()
  if (zaak.status !== 'in_beoordeling') throw new Refusal([nietInBeoordeling])
  const { gemeente_id, nummer } = zaak
  const vandaag = toDatum(nu)
  const { beoordelingen } = await findOverneembaar(tx, id, vandaag)
  const van = beoordelingen.find((een) => een.id === beoordeling)
  const naar = (await listOvernemers(tx, zaak, vandaag)).find((een) => een.id === aan)
  if (!van || !naar) throw new Refusal([nietMeer])
  const belemmeringen = belemmeringenVoorOverdracht(van, naar)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  await takeOverBeoordeling(tx, van.id, { door: aan, overgedragen_door: gebruiker.id, nu })
  await betrekken(tx, actor, zaak, aan, 'beoordelaar')
  await insertBeoordeling(tx, {
    gemeente_id,
    aanvraag_id: id,
    gebruiker_id: aan,
    toegewezen_op: nu,
  })
  await appendAudit(tx, actor, 'beoordeling overgedragen', `aanvraag/${nummer}`, {
    beoordeling: van.id,
    van: van.gebruiker_id,
    aan,
  })
}

const nietInBeoordeling = {
  code: 'niet-in-beoordeling',
  tekst: 'Deze aanvraag wordt niet (meer) beoordeeld.',
}
const nietMeer = {
  code: 'niet-meer-over',
  tekst: 'Deze keuze kan niet meer. Kies opnieuw.',
}
