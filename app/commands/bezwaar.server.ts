import { findBezwaar, findBezwaartermijn, type Bezwaar } from '../../db/queries/bezwaar.ts'
import { insertBezwaarbrief } from '../../db/queries/bezwaarbrief.ts'
import { sluitTermijn } from '../../db/queries/termijn.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Bezwaartekst } from '../domain/bezwaar/berichten.ts'
import {
  belemmeringenVoorBehandelaar,
  belemmeringenVoorBehandelen,
  isEigenBezwaar,
} from '../domain/bezwaar/bezwaar.ts'
import { toDatum } from '../domain/datum.ts'
import { can, type Recht } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { berichtSturen } from './bericht-sturen.server.ts'

/** An objection in a case, by its number there. */
export type Waar = { zaak: Pick<Zaak, 'id'>; volgnummer: string | undefined }

/** What every act on an objection begins with: may this person; the case is held; the objection as it then is. */
export async function lockBezwaar(
  tx: Tx,
  { gebruiker }: Actor,
  { zaak, volgnummer }: Waar,
  recht: Recht,
) {
  const gehouden = await lockZaak(tx, gebruiker, zaak.id)
  if (!gehouden) throw notFound()
  if (!can(gebruiker, recht, gehouden.zaakrecht)) throw forbidden()
  const bezwaar = await findBezwaar(tx, zaak.id, volgnummer)
  if (!bezwaar) throw notFound()
  return { zaak: gehouden, bezwaar }
}

/** The same for who handles it, as long as it waits for a decision. */
export async function lockInBehandeling(tx: Tx, actor: Actor, waar: Waar) {
  const gehouden = await lockBezwaar(tx, actor, waar, 'bezwaar:behandelen')
  const { behandelaar_id, status } = gehouden.bezwaar
  const belemmeringen = [
    ...belemmeringenVoorBehandelaar(behandelaar_id, actor.gebruiker.id),
    ...belemmeringenVoorBehandelen(status),
  ]
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  return gehouden
}

/** The same for who objected: their own, or that of the party they apply for. */
export async function lockEigenBezwaar(tx: Tx, actor: Actor, waar: Waar) {
  const gehouden = await lockBezwaar(tx, actor, waar, 'bezwaar:maken')
  const { zaak, bezwaar } = gehouden
  if (!isEigenBezwaar(bezwaar, actor.gebruiker.id, zaak.zaakrecht)) throw notFound()
  const belemmeringen = belemmeringenVoorBehandelen(bezwaar.status)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  return gehouden
}

/** Where the files of an objection are kept: with it, and not among those of the application. */
export const bezwaarstukken = (
  { id, gemeente_id }: Pick<Zaak, 'id' | 'gemeente_id'>,
  bezwaar_id: string,
) => ({
  gemeente_id,
  aanvraag_id: id,
  bezwaar_id,
})

type Gericht = Pick<Bezwaar, 'id' | 'van' | 'volgnummer'>

/** Tells who objected: in the portal for who applied, in a letter for somebody else. Without rights of its own. */
export async function indienerBerichten(
  tx: Tx,
  actor: Actor,
  zaak: Pick<Zaak, 'id' | 'gemeente_id' | 'nummer'>,
  { id, van, volgnummer }: Gericht,
  tekst: Bezwaartekst,
  verwijst_naar = `/aanvragen/${zaak.nummer}/bezwaar/${volgnummer}`,
) {
  if (van === 'aanvrager')
    return berichtSturen(tx, actor, zaak, {
      soort: 'bezwaar',
      ...tekst,
      verwijst_naar,
    })
  await insertBezwaarbrief(tx, {
    gemeente_id: zaak.gemeente_id,
    bezwaar_id: id,
    ...tekst,
    moment: actor.nu,
  })
}

/** Ends the term to decide: it was decided, taken back or sent on. */
export async function sluitBezwaartermijn(
  tx: Tx,
  { nu }: Actor,
  bezwaar: Pick<Bezwaar, 'id' | 'aanvraag_id'>,
) {
  const termijn = await findBezwaartermijn(tx, bezwaar)
  if (termijn) await sluitTermijn(tx, termijn.id, toDatum(nu))
}
