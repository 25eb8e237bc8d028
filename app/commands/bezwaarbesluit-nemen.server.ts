import { findBezwaarpunt } from '../../db/queries/bezwaarvoorstel.ts'
import { getBezwaar } from '../../db/queries/bezwaar.ts'
import { getPrimairBesluit } from '../../db/queries/bezwaarbesluit.ts'
import { findBezwaarvoorstel } from '../../db/queries/bezwaarvoorstel.ts'
import { listCollegeleden } from '../../db/queries/college.ts'
import { getGemeente } from '../../db/queries/gemeente.ts'
import { lockZaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorAgendapunt, belemmeringenVoorLid } from '../domain/besluit/besluit.ts'
import { inMandaat, namensCollege } from '../domain/besluit/brief-slot.ts'
import { belemmeringenVoorBezwaarmandaat } from '../domain/bezwaar/beslissing.ts'
import { belemmeringenVoorBehandelen } from '../domain/bezwaar/bezwaar.ts'
import type { Bezwaarbesluitinvoer } from '../domain/bezwaar/bezwaar.schema.ts'
import { belemmeringenVoorQuorum } from '../domain/college/quorum.ts'
import { toDatum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { betrekken } from './betrekken.server.ts'
import { bezwaarbesluitVastleggen } from './bezwaarbesluit-vastleggen.server.ts'
import { lockBezwaar, type Waar } from './bezwaar.server.ts'
import { requireMandaat } from './mandaat.server.ts'

/** An official decides on an objection in the name of the college, never on their own decision (Awb 10:3 lid 3). */
export async function bezwaarInMandaat(
  tx: Tx,
  actor: Actor,
  waar: Waar,
  { _versie }: Bezwaarbesluitinvoer,
) {
  const { gebruiker, nu } = actor
  const { zaak, bezwaar } = await lockBezwaar(tx, actor, waar, 'besluit:mandaat')
  const vandaag = toDatum(nu)
  const primair = await getPrimairBesluit(tx, bezwaar.besluit_id)
  const voorstel = await findBezwaarvoorstel(tx, bezwaar.id)
  const belemmeringen = [
    ...belemmeringenVoorBehandelen(bezwaar.status),
    ...belemmeringenVoorBezwaarmandaat({
      isEerdereBeslisser: primair.gemandateerde_id === gebruiker.id,
      isBehandelaar: bezwaar.behandelaar_id === gebruiker.id,
    }),
  ]
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  const regel = await requireMandaat(tx, actor, zaak, {
    soort: 'bezwaar',
    bedrag: zaak.gevraagd ?? 0,
    geagendeerd: Boolean(voorstel?.agendapunt_id),
  })
  await betrekken(tx, actor, zaak, gebruiker.id, 'gemandateerde')
  const gemeente = await getGemeente(tx, zaak.gemeente_id)
  await bezwaarbesluitVastleggen(tx, actor, { zaak, bezwaar }, _versie, {
    datum: vandaag,
    agendapunt_id: null,
    gemandateerde_id: gebruiker.id,
    ondertekening: inMandaat(gemeente, gebruiker.naam, regel.functie),
  })
}

/** An objection on the agenda of a meeting. */
export type Bezwaarpunt = { vergadering_id: string; nummer: string; volgnummer: string }

/**
 * What every act of the college on an objection begins with: the case is held, and the college can act now and through
 * this member.
 */
export async function lockBezwaarpunt(tx: Tx, { gebruiker, nu }: Actor, waar: Bezwaarpunt) {
  if (!can(gebruiker, 'besluit:nemen')) throw forbidden()
  const gevonden = await findBezwaarpunt(tx, waar.vergadering_id, waar)
  const zaak = gevonden && (await lockZaak(tx, gebruiker, gevonden.aanvraag_id))
  // read again: what was waited for may have decided it or sent it back
  const punt = zaak && (await findBezwaarpunt(tx, waar.vergadering_id, waar))
  if (!zaak || !punt) throw notFound()
  const bezwaar = await getBezwaar(tx, punt.bezwaar_id)
  const leden = await listCollegeleden(tx, zaak.gemeente_id, punt.vergadering_id, punt.id)
  const zelf = leden.find(({ id }) => id === gebruiker.id)
  const belemmeringen = [
    ...belemmeringenVoorBehandelen(bezwaar.status),
    ...belemmeringenVoorAgendapunt(
      {
        datum: punt.datum,
        gesloten: punt.gesloten_op !== null,
        teruggestuurd: punt.teruggestuurd_op !== null,
      },
      toDatum(nu),
    ),
    ...belemmeringenVoorLid({
      aanwezig: zelf?.aanwezig ?? false,
      verschoond: zelf?.verschoond ?? false,
      bijAanvraag: zaak.zaakrecht !== null,
    }),
    ...belemmeringenVoorQuorum(leden),
  ]
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  return { zaak, punt, bezwaar }
}

/** The college decides on an objection in its meeting; a member who takes part puts it on record. */
export async function bezwaarbesluitNemen(
  tx: Tx,
  actor: Actor,
  waar: Bezwaarpunt,
  { _versie }: Bezwaarbesluitinvoer,
) {
  const { zaak, punt, bezwaar } = await lockBezwaarpunt(tx, actor, waar)
  const gemeente = await getGemeente(tx, zaak.gemeente_id)
  await bezwaarbesluitVastleggen(tx, actor, { zaak, bezwaar }, _versie, {
    datum: punt.datum,
    agendapunt_id: punt.id,
    gemandateerde_id: null,
    ondertekening: namensCollege(gemeente),
  })
}
