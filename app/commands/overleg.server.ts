import type { Tx } from '../../db/db.ts'
import { findBegeleidingszaak } from '../../db/queries/begeleiding.ts'
import { queueEmail } from '../../db/queries/outbox.ts'
import { getOverleg, type Overleg } from '../../db/queries/overleg.ts'
import { listOverlegOntvangers } from '../../db/queries/overleg-ontvangers.ts'
import { touchSectie } from '../../db/queries/sectie.ts'
import { getTafelgenoot } from '../../db/queries/tafelgenoot.ts'
import { findZaak } from '../../db/queries/zaak.ts'
import type { Belemmering } from '../domain/belemmering.ts'
import { andereKant, type Kant } from '../domain/evaluatiecriterium/criterium.ts'
import {
  belemmeringenVoorOverleg,
  type Tafelgenoot,
} from '../domain/evaluatiecriterium/tafelgenoot.ts'
import type { Overlegnieuws } from '../domain/evaluatieplan/nieuws.ts'
import { aanZetInOverleg, type Aanzet } from '../domain/evaluatieplan/aan-zet.ts'
import { can, type Recht } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { getAfzender } from '../lib/afzender.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** At which table, and on which side of it. */
export type Plaats = { nummer: string; kant: Kant }
export type CriteriumPlaats = Plaats & { volgnummer: string }

/** A seat at the table of one application, held until the act is done. */
export type Tafel = { kant: Kant; overleg: Overleg; persoon: Tafelgenoot; aanzet: Aanzet }

type Taak = 'begeleider' | 'bevestiger_evaluatieplan'

/** What every act in the overleg begins with: may this person, in this case; then nobody else acts in it until this is done. */
export async function lockTafel(
  tx: Tx,
  actor: Actor,
  { nummer, kant }: Plaats,
  recht: Recht,
): Promise<Tafel> {
  const { gebruiker } = actor
  if (kant === 'gemeente' && !can(gebruiker, 'evaluatieplan:begeleiden')) throw forbidden()
  const zaak = await (kant === 'gemeente' ? findBegeleidingszaak : findZaak)(tx, gebruiker, nummer)
  if (!zaak) throw notFound()
  if (kant === 'initiatief' && !can(gebruiker, recht, zaak.zaakrecht)) throw forbidden()
  await tx.selectFrom('aanvraag').select('id').where('id', '=', zaak.id).forUpdate().execute()

  const overleg = await getOverleg(tx, zaak.id)
  const persoon = await getTafelgenoot(tx, gebruiker, kant, zaak.id)
  refuse(belemmeringenVoorOverleg(persoon, overleg.status))
  return { kant, overleg, persoon, aanzet: aanzetVan(overleg) }
}

/** The criterium with this number on this table. */
export function getCriterium({ overleg }: Tafel, { volgnummer }: CriteriumPlaats) {
  const criterium = overleg.criteria.find((een) => String(een.volgnummer) === volgnummer)
  if (!criterium) throw notFound()
  return criterium
}

/** Undoes the act where a rule says no. */
export function refuse(belemmeringen: Belemmering[]) {
  const veranderd = belemmeringen.some(({ code }) => code === 'intussen-veranderd')
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen, { status: veranderd ? 409 : 422 })
}

/** Records that this official helps with the case: from now on they can never judge it. */
export async function recordBetrokkenheid(
  tx: Tx,
  { gebruiker, nu }: Actor,
  { overleg, kant }: Tafel,
  taak: Taak,
) {
  if (kant === 'initiatief') return
  await tx
    .insertInto('betrokkenheid')
    .values({
      gemeente_id: gebruiker.gemeente_id,
      aanvraag_id: overleg.id,
      gebruiker_id: gebruiker.id,
      taak,
      moment: nu,
    })
    .onConflict((oc) => oc.doNothing())
    .execute()
}

/** What every act in the overleg ends with: it is recorded, and the other side hears that they can go on. */
export async function closeTafel(
  tx: Tx,
  actor: Actor,
  tafel: Tafel,
  handeling: string,
  gegevens: Record<string, unknown>,
) {
  const { overleg, kant } = tafel
  await appendAudit(tx, actor, handeling, `aanvraag/${overleg.nummer}`, { kant, ...gegevens })
  if (kant === 'initiatief')
    await touchSectie(tx, {
      gemeente_id: actor.gebruiker.gemeente_id,
      aanvraag_id: overleg.id,
      naam: 'evaluatiecriteria',
      door: actor.gebruiker.id,
      nu: actor.nu,
    })
  const aanzet = aanzetVan(await getOverleg(tx, overleg.id))
  if (wachtOpAnder(tafel, aanzet)) await tellAnder(tx, actor, tafel, 'aan_zet')
  if (aanzet.fase === 'bevestigd' && tafel.aanzet.fase !== 'bevestigd')
    await tellAnder(tx, actor, tafel, 'klaar')
}

const aanzetVan = ({ criteria, plannen, hulpvraag }: Overleg) =>
  aanZetInOverleg({ criteria, plan: plannen[0] ?? null, hulp_gevraagd: hulpvraag !== null })

/** The other side is told when it becomes aan zet, and again when it is the only one left. */
function wachtOpAnder({ kant, aanzet: voor }: Tafel, { kanten }: Aanzet) {
  const ander = andereKant(kant)
  const beurtBegint = !voor.kanten.includes(ander)
  const alleenNog = voor.kanten.includes(kant) && !kanten.includes(kant)
  return kanten.includes(ander) && (beurtBegint || alleenNog)
}

/** Mails the other side that something waits; what it is stands on the page only. */
export async function tellAnder(
  tx: Tx,
  actor: Actor,
  { overleg, kant }: Tafel,
  nieuws: Overlegnieuws,
) {
  const { gemeente_id } = actor.gebruiker
  const { id, nummer } = overleg
  const ander = andereKant(kant)
  const afzender = await getAfzender(tx, gemeente_id)
  const basis =
    ander === 'gemeente'
      ? `/behandeling/${nummer}/criteria`
      : `/aanvragen/${nummer}/evaluatiecriteria`
  const link = `${actor.origin}${basis}${pagina[nieuws]}`
  for (const { naam, email } of await listOverlegOntvangers(tx, { id, gemeente_id }, ander))
    await queueEmail(
      tx,
      { gemeente_id, aan: { naam, adres: email }, aanvraag_id: id, nu: actor.nu },
      { soort: 'evaluatieplanwacht', gegevens: { afzender, nummer, link, nieuws } },
    )
}

const pagina: Record<Overlegnieuws, string> = {
  aan_zet: '',
  klaar: '/plan',
  opmerking: '',
  tafel: '/tafel',
}
