import { getGemeente } from '../../db/queries/gemeente.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Besluitinvoer } from '../domain/besluit/besluit.schema.ts'
import { inMandaat } from '../domain/besluit/brief-slot.ts'
import { toDatum } from '../domain/datum.ts'
import { mandaatsoortVan } from '../domain/mandaat/mandaat.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { refuseBesloten } from './agendapunt.server.ts'
import { besluitVastleggen, requireVoorstel } from './besluit-vastleggen.server.ts'
import { betrekken } from './betrekken.server.ts'
import { opGrondVan, requireMandaat } from './mandaat.server.ts'

/** An official decides in the name of the college, within the mandate of the scheme (Awb 10:1). */
export async function besluitInMandaat(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  invoer: Besluitinvoer,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'besluit:mandaat')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak || zaak.status === 'concept') throw notFound()
  await refuseBesloten(tx, id)
  if (zaak.status !== 'voorstel') throw new Refusal([geenVoorstel])
  const voorstel = await requireVoorstel(tx, id, invoer._versie)
  const vandaag = toDatum(nu)
  const regel = await requireMandaat(tx, actor, zaak, {
    soort: mandaatsoortVan(invoer.uitkomst),
    // What is asked counts: refusing a large application is not a small decision.
    bedrag: zaak.gevraagd ?? 0,
    geagendeerd: voorstel.agendapunt_id !== null,
  })

  await betrekken(tx, actor, zaak, gebruiker.id, 'gemandateerde')
  const gemeente = await getGemeente(tx, zaak.gemeente_id)
  return besluitVastleggen(tx, actor, { zaak, voorstel, gemeente }, invoer, {
    datum: vandaag,
    agendapunt_id: null,
    gemandateerde_id: gebruiker.id,
    vastgelegd_door: gebruiker.id,
    ondertekening: inMandaat(gemeente, gebruiker.naam, regel.functie),
    audit: opGrondVan(regel),
  })
}

const geenVoorstel = { code: 'geen-voorstel', tekst: 'Voor deze aanvraag is nu geen voorstel.' }
