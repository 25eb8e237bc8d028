import { findVerzuim } from '../../../db/queries/dwangsom.ts'
import { findUitstelvraag } from '../../../db/queries/uitstel.ts'
import { listZienswijzen } from '../../../db/queries/zienswijze.ts'
import { kanReageren } from '../../domain/zienswijze/zienswijze.ts'
import { countNulmetingen } from '../../../db/queries/nulmeting.ts'
import { isOverlegOpen } from '../../domain/evaluatiecriterium/tafelgenoot.ts'
import { bewaardInWoorden } from '../../domain/aanvraag/bewaard.ts'
import { nogInWoorden, sectiestanden, type Sectiestand } from '../../domain/aanvraag/sectiestand.ts'
import { isInTeTrekken } from '../../domain/aanvraag/intrekken.ts'
import { isSectienaam, sectietitels, type Sectienaam } from '../../domain/aanvraag/secties.ts'
import { tijdlijn } from '../../domain/aanvraag/tijdlijn.ts'
import type { AanZet } from '../../domain/aanvraag/aan-zet.ts'
import { toDatum } from '../../domain/datum.ts'
import { standVan, vensterTekst } from '../../domain/regeling/regeling.ts'
import { versienieuws } from '../../domain/regeling/versienieuws.ts'
import { gevraagdeVragen } from '../../domain/vraag/gevraagd.ts'
import { gevraagdeStukken } from '../../domain/volledigheid/checklist.ts'
import {
  helperinvoerInWoorden,
  isOnbevestigd,
  type Helperinvoer,
} from '../../domain/aanvraag/helperinvoer.ts'
import { can, schrijftSectie } from '../../domain/toegang.ts'
import { bevindingkaarten, telling } from '../../domain/voorwaarde/bevindingkaart.ts'
import type { InZaak } from '../../lib/guard.server.ts'
import { getAanvraaginhoud } from '../../../db/queries/aanvraaginhoud.ts'
import type { getOverzicht } from '../../../db/queries/mijn.ts'
import { getRegelingVanZaak, listVoorwaarden } from '../../../db/queries/regeling.ts'
import { listRegelingversies } from '../../../db/queries/regelingversie.ts'
import { listHelperinvoer } from '../../../db/queries/helperinvoer.ts'
import { listSecties } from '../../../db/queries/sectie.ts'

type Overzicht = Awaited<ReturnType<typeof getOverzicht>>

/** The task list of a draft: how far each section is, and who changed it last. */
export async function conceptVan(
  { db, zaak, gebruiker, nu }: InZaak,
  overzicht: Overzicht,
  opPapier: boolean,
) {
  const regeling = await getRegelingVanZaak(db, zaak, toDatum(nu))
  const [inhoud, voorwaarden, secties, helperinvoer, versies] = await Promise.all([
    getAanvraaginhoud(db, zaak.id),
    listVoorwaarden(db, regeling.versie_id),
    listSecties(db, zaak.id),
    listHelperinvoer(db, zaak.id),
    listRegelingversies(db, zaak.gemeente_id, zaak.regeling_id),
  ])
  const penvoerder = inhoud.deelnemers.find(({ rol }) => rol === 'penvoerder')
  const wie = {
    soort: penvoerder?.soort ?? 'natuurlijk_persoon',
    organisatiesoort: penvoerder?.organisatiesoort,
    gevraagd: inhoud.gevraagd,
  }
  const stukken = gevraagdeStukken(regeling.checklist, wie)
  const vragen = gevraagdeVragen({ ...regeling, voorwaarden }, wie)
  const bewaard = new Map(secties.map((sectie) => [sectie.naam, sectie]))
  const standen = sectiestanden(inhoud, { stukken, voorwaarden, vragen }, new Set(bewaard.keys()))
  const { laatste_sectie } = overzicht
  const vandaag = toDatum(nu)
  const tekent = can(gebruiker, 'aanvraag:indienen', zaak.zaakrecht)
  return {
    regeling: regeling.titel,
    nieuws: versienieuws(versies, toDatum(overzicht.aangemaakt_op), vandaag),
    // paper came in on its own day
    gesloten:
      !opPapier && tekent && standVan(regeling, vandaag) === 'gesloten'
        ? vensterTekst(regeling, vandaag)
        : null,
    schrijft: can(gebruiker, 'aanvraag:schrijven', zaak.zaakrecht),
    trektIn: can(gebruiker, 'aanvraag:intrekken', zaak.zaakrecht),
    voorwaarden: telling(bevindingkaarten(inhoud, voorwaarden, vandaag)),
    verder:
      secties.length > 0 && isSectienaam(laatste_sectie)
        ? { naam: laatste_sectie, titel: sectietitels[laatste_sectie] }
        : null,
    taken: standen.map((stand) => {
      const laatst = bewaard.get(stand.naam)
      return {
        naam: stand.naam,
        titel: sectietitels[stand.naam],
        woord: stand.woord,
        toon: tonen[stand.stand],
        nog: watNog(stand),
        gevraagd: stand.gevraagd,
        schrijft: opent(zaak, stand.naam),
        helper: helperVan(helperinvoer, stand.naam),
        laatst: laatst && bewaardInWoorden(laatst.gewijzigd_op, laatst.gewijzigd_door, nu),
      }
    }),
  }
}

/** The road of a submitted application, with the pages that belong to where it is now. */
export async function verloopVan(
  { db, gebruiker, zaak, nu }: InZaak,
  { verloop, ongelezen }: Overzicht,
  { aan_zet, tot }: AanZet,
) {
  const gesteld = (await findVerzuim(db, zaak.id)) !== undefined
  const nulmetingen = isOverlegOpen(zaak.status) ? await countNulmetingen(db, zaak.id) : 0
  return {
    stappen: tijdlijn(verloop),
    ongelezen,
    gesteld,
    zienswijze: kanReageren(await listZienswijzen(db, zaak.id), zaak.status, toDatum(nu)),
    uitstel: (await findUitstelvraag(db, zaak.id)) !== undefined,
    teLaat: aan_zet === 'gemeente' && tot !== null && tot < toDatum(nu),
    ingediend: verloop.ingediend_op !== null,
    aanvulling: verloop.status === 'aanvulling_gevraagd',
    besluit: verloop.bekendgemaakt_op !== null,
    heropend: verloop.heropend_op !== null,
    toegekend: !['geweigerd', 'buiten_behandeling'].includes(verloop.status),
    rapportage: ['verleend', 'deels_verleend', 'vaststelling_aangevraagd'].includes(verloop.status),
    trektIn: can(gebruiker, 'aanvraag:intrekken', zaak.zaakrecht) && isInTeTrekken(verloop.status),
    kopieert: can(gebruiker, 'aanvraag:kopieren', zaak.zaakrecht),
    nulmetingen,
  }
}

/** Everybody opens who takes part and what is asked; the other sections are for who may write them. */
const opent = (zaak: InZaak['zaak'], naam: Sectienaam) =>
  naam === 'samenwerkingsverband' || naam === 'indiening' || schrijftSectie(zaak, naam)

/** What a helper entered in this section, and whether it still waits for the applicant. */
function helperVan(invoer: readonly Helperinvoer[], naam: Sectienaam) {
  const gevonden = invoer.find((een) => een.naam === naam)
  return gevonden ? { tekst: helperinvoerInWoorden(gevonden), open: isOnbevestigd(gevonden) } : null
}

const tonen = { niet_begonnen: 'neutral', bezig: 'info', klaar: 'good', wacht: 'warning' } as const

function watNog({ nog }: Sectiestand): string | null {
  if (nog.length === 0) return null
  const zin = nogInWoorden(nog)
  return zin.charAt(0).toUpperCase() + zin.slice(1)
}
