import { updateAanvraag } from '../../db/queries/aanvraag.ts'
import {
  findOverneembaar,
  getOvernemer,
  takeOverBeoordeling,
} from '../../db/queries/afwezigheid.ts'
import { insertBeoordeling, listKandidaten } from '../../db/queries/beoordeling.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import {
  belemmeringenVoorBeoordelingsovername,
  belemmeringenVoorZaakovername,
} from '../domain/afwezigheid/afwezigheid.ts'
import type { Belemmering } from '../domain/belemmering.ts'
import { nietBeoordelen } from '../domain/beoordeling/toewijzing.ts'
import { toDatum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { betrekken } from './betrekken.server.ts'

/**
 * Takes over what a colleague who is away has in a case: the case itself ('zaak'), or an unfinished assessment by its
 * id, which is begun anew. Who has another part in the case cannot. Every term goes on.
 */
export async function zaakOvernemen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  wat: readonly string[],
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'zaak:overnemen')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak || zaak.status === 'concept') throw notFound()
  const { gemeente_id, nummer } = zaak
  const { behandelaar, beoordelingen } = await findOverneembaar(tx, id, toDatum(nu))
  const belemmeringen: Belemmering[] = []
  if (wat.includes('zaak'))
    belemmeringen.push(
      ...belemmeringenVoorZaakovername(behandelaar, await getOvernemer(tx, id, gebruiker.id)),
    )
  const gekozen = beoordelingen.filter((een) => wat.includes(een.id))
  if (gekozen.length > 0)
    belemmeringen.push(...(await waaromNietBeoordelen(tx, actor, zaak, gekozen)))
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  if (!wat.includes('zaak') && gekozen.length === 0) throw new Refusal([ietsAnders])

  if (wat.includes('zaak'))
    await updateAanvraag(tx, id, { behandelaar_id: gebruiker.id, bijgewerkt_op: nu })
  for (const beoordeling of gekozen) {
    await takeOverBeoordeling(tx, beoordeling.id, { door: gebruiker.id, nu })
    await betrekken(tx, actor, zaak, gebruiker.id, 'beoordelaar')
    await insertBeoordeling(tx, {
      gemeente_id,
      aanvraag_id: id,
      gebruiker_id: gebruiker.id,
      toegewezen_op: nu,
    })
  }
  await appendAudit(tx, actor, 'zaak overgenomen', `aanvraag/${nummer}`, {
    ...(wat.includes('zaak') && { behandelaar_was: zaak.behandelaar_id }),
    ...(gekozen.length > 0 && { beoordelingen: gekozen.map((een) => een.id) }),
  })
}

type Beoordelingen = Awaited<ReturnType<typeof findOverneembaar>>['beoordelingen']

async function waaromNietBeoordelen(
  tx: Tx,
  { gebruiker }: Actor,
  { id, gemeente_id, status }: Pick<Zaak, 'id' | 'gemeente_id' | 'status'>,
  gekozen: Beoordelingen,
): Promise<Belemmering[]> {
  if (status !== 'in_beoordeling') return [nietInBeoordeling]
  if (gekozen.length > 1) return [eenTegelijk]
  const kandidaten = await listKandidaten(tx, gemeente_id, id)
  const kandidaat = kandidaten.find((iemand) => iemand.id === gebruiker.id)
  if (!kandidaat) return [geenBeoordelaar]
  return gekozen.flatMap((een) =>
    belemmeringenVoorBeoordelingsovername(een, nietBeoordelen(kandidaat), kandidaat.toegewezen),
  )
}

const nietInBeoordeling = {
  code: 'niet-in-beoordeling',
  tekst: 'Deze aanvraag wordt niet (meer) beoordeeld.',
}
const eenTegelijk = {
  code: 'een-tegelijk',
  tekst: 'U neemt één beoordeling over: niemand beoordeelt een aanvraag twee keer.',
}
const geenBeoordelaar = {
  code: 'geen-beoordelaar',
  tekst: 'U hebt de rol beoordelaar niet. Vraag een beoordelaar om dit over te nemen.',
}
const ietsAnders = {
  code: 'niet-meer-over',
  tekst: 'Dit is intussen al overgenomen of afgerond.',
}
