import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { updateAanvraag } from '../../db/queries/aanvraag.ts'
import { listVerzoeken, updateVerzoek } from '../../db/queries/aanvulling.ts'
import { findBesluit, insertBesluit } from '../../db/queries/besluit.ts'
import { getKanaal } from '../../db/queries/bericht.ts'
import { getFeestdagen } from '../../db/queries/feestdag.ts'
import { getGemeente } from '../../db/queries/gemeente.ts'
import { getRegelingVanZaak } from '../../db/queries/regeling.ts'
import { insertTaak } from '../../db/queries/taak.ts'
import { findTermijn, sluitTermijn } from '../../db/queries/termijn.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { inMandaat } from '../domain/besluit/brief-slot.ts'
import { buitenBehandelingbrief } from '../domain/besluit/buiten-behandelingbrief.ts'
import { eigenWoorden } from '../domain/brief/vrij.ts'
import { toDatum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import {
  alsHerstel,
  belemmeringenVoorBuitenBehandeling,
} from '../domain/volledigheid/buiten-behandeling.ts'
import type { BuitenBehandeling } from '../domain/volledigheid/buiten-behandeling.schema.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { refuseBesloten } from './agendapunt.server.ts'
import { bekendmaken } from './bekendmaking.server.ts'
import { berichtSturen } from './bericht-sturen.server.ts'
import { betrekken } from './betrekken.server.ts'
import { eigenWoordenVoor } from './eigen-woorden.server.ts'
import { refuse } from './intake.server.ts'
import { opGrondVan, requireMandaat } from './mandaat.server.ts'

/**
 * Decides not to treat an application that was not completed (Awb 4:5). The applicant has to hear it within four weeks,
 * so deciding and sending are one act; for who chose paper the letter is put ready to print at once.
 */
export async function buitenBehandelingLaten(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { reden }: Pick<BuitenBehandeling, 'reden'>,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'aanvraag:buiten-behandeling')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak || zaak.status === 'concept') throw notFound()
  await refuseBesloten(tx, id)
  if (zaak.status !== 'aanvulling_gevraagd') throw new Refusal([geenVerzoek])
  const [verzoek] = await listVerzoeken(tx, id)
  const vandaag = toDatum(nu)
  const feestdagen = await getFeestdagen(tx)
  refuse(belemmeringenVoorBuitenBehandeling(alsHerstel(verzoek), vandaag, feestdagen))
  if (!verzoek || zaak.ingediend_op === null) throw notFound()

  const regel = await requireMandaat(tx, actor, zaak, {
    soort: 'buiten_behandeling',
    bedrag: zaak.gevraagd ?? 0,
  })
  await betrekken(tx, actor, zaak, gebruiker.id, 'gemandateerde')
  const { gemeente_id, nummer } = zaak
  const gemeente = await getGemeente(tx, gemeente_id)
  const { deelnemers } = await getAanvraaginhoud(tx, id)
  const regeling = await getRegelingVanZaak(tx, zaak, vandaag)
  const vrij = await eigenWoordenVoor(tx, regeling, 'buiten_behandeling', {
    ...{ nummer, titel: zaak.titel, gevraagd: zaak.gevraagd ?? 0, bedrag: 0, deelnemers },
  })
  const brief = buitenBehandelingbrief({
    gemeente,
    regeling,
    aanvraag: { nummer, titel: zaak.titel, ingediend: toDatum(zaak.ingediend_op), deelnemers },
    verzoek: {
      verzonden_op: toDatum(verzoek.verzonden_op),
      uiterste_datum: verzoek.uiterste_datum,
      aangevuld_op: verzoek.ontvangen_op && toDatum(verzoek.ontvangen_op),
      punten: verzoek.punten.map(({ omschrijving }) => omschrijving),
    },
    reden,
    datum: vandaag,
    ondertekening: inMandaat(gemeente, gebruiker.naam, regel.functie),
  })
  const inhoud = { ...brief, ...eigenWoorden(vrij) }
  const { id: besluit_id } = await insertBesluit(tx, {
    gemeente_id,
    aanvraag_id: id,
    soort: 'buiten_behandeling',
    uitkomst: 'buiten_behandeling',
    bedrag: 0,
    datum: vandaag,
    moment: nu,
    gemandateerde_id: gebruiker.id,
    vastgelegd_door: gebruiker.id,
    grondslag: inhoud.grondslag.join('; '),
    inhoud,
  })
  await updateAanvraag(tx, id, { status: 'besloten', bijgewerkt_op: nu })
  if (verzoek.beoordeeld_op === null)
    await updateVerzoek(tx, verzoek.id, {
      beoordeeld_op: nu,
      beoordeeld_door: gebruiker.id,
      voldoende: false,
    })
  for (const soort of ['hersteltermijn', 'buitenbehandelingtermijn'] as const) {
    const termijn = await findTermijn(tx, id, soort)
    if (termijn?.gereed_op === null) await sluitTermijn(tx, termijn.id, vandaag)
  }
  await appendAudit(tx, actor, 'besluit genomen', `aanvraag/${nummer}`, {
    besluit: besluit_id,
    uitkomst: 'buiten_behandeling',
    ...opGrondVan(regel),
  })
  await versturen(tx, actor, zaak)
}

async function versturen(tx: Tx, actor: Actor, zaak: Zaak) {
  const { id, gemeente_id, nummer } = zaak
  const besluit = await findBesluit(tx, id)
  if (!besluit) throw new Error('The decision was added just before')
  if ((await getKanaal(tx, id)) === 'post')
    return insertTaak(tx, {
      gemeente_id,
      aanvraag_id: id,
      soort: 'printen_en_verzenden',
      omschrijving: `Besluit printen en verzenden: ${nummer}`,
      verwijst_naar: besluit.id,
      aangemaakt_op: actor.nu,
    })
  const bericht_id = await berichtSturen(tx, actor, zaak, {
    soort: 'besluit',
    onderwerp: `Besluit over ${nummer}`,
    tekst: 'Wij hebben een besluit genomen. U leest het op de pagina van het besluit.',
    verwijst_naar: `/aanvragen/${nummer}/besluit`,
  })
  return bekendmaken(tx, actor, { ...zaak, status: 'besloten' }, besluit, {
    verzonden_op: toDatum(actor.nu),
    bericht_id,
    publicatie: null,
  })
}

const geenVerzoek = {
  code: 'geen-aanvulling-gevraagd',
  tekst: 'Dit kan alleen als er om aanvulling is gevraagd en de beoordeling nog niet begon.',
  grondslag: 'Awb 4:5 lid 1',
}
