import { insertStemmen } from '../../db/queries/agenda.ts'
import { getBezwaar } from '../../db/queries/bezwaar.ts'
import { getPrimairBesluit } from '../../db/queries/bezwaarbesluit.ts'
import { findBezwaarvoorstel } from '../../db/queries/bezwaarvoorstel.ts'
import { getGemeente } from '../../db/queries/gemeente.ts'
import type { Vervolgplaats } from '../../db/queries/vervolgpunt.ts'
import type { Tx } from '../../db/db.ts'
import { inMandaat, namensCollege } from '../domain/besluit/brief-slot.ts'
import { belemmeringenVoorBezwaarmandaat } from '../domain/bezwaar/mandaat.ts'
import { belemmeringenVoorBehandelen } from '../domain/bezwaar/bezwaar.ts'
import type { Bezwaarbesluitinvoer, Collegebezwaar } from '../domain/bezwaar/bezwaar.schema.ts'
import { toDatum } from '../domain/datum.ts'
import type { Actor } from '../lib/actor.server.ts'
import { notFound, Refusal } from '../lib/errors.ts'
import { betrekken } from './betrekken.server.ts'
import { bezwaarbesluitVastleggen } from './bezwaarbesluit-vastleggen.server.ts'
import { lockBezwaar, type Waar } from './bezwaar.server.ts'
import { opGrondVan, requireMandaat } from './mandaat.server.ts'
import { requireStemming } from './stemming.server.ts'
import { lockCollegepunt } from './vervolgpunt.server.ts'

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
    audit: opGrondVan(regel),
  })
}

/** The college decides on an objection in its meeting; a member who takes part puts it on record. */
export async function bezwaarbesluitNemen(
  tx: Tx,
  actor: Actor,
  waar: Omit<Vervolgplaats, 'soort'>,
  { _versie, tegen }: Collegebezwaar,
) {
  const { zaak, punt, leden } = await lockCollegepunt(tx, actor, { ...waar, soort: 'bezwaar' })
  const stemming = requireStemming(punt, leden, tegen)
  if (!punt.bezwaar_id) throw notFound()
  const bezwaar = await getBezwaar(tx, punt.bezwaar_id)
  const gemeente = await getGemeente(tx, zaak.gemeente_id)
  const { gemeente_id } = zaak
  const besluit_id = await bezwaarbesluitVastleggen(tx, actor, { zaak, bezwaar }, _versie, {
    datum: punt.datum,
    agendapunt_id: punt.id,
    gemandateerde_id: null,
    ondertekening: namensCollege(gemeente),
    audit: stemming,
  })
  await insertStemmen(tx, { gemeente_id, besluit_id }, stemming)
}
