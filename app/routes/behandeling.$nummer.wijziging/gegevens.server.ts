import {
  findTeruggezonden,
  findToezegging,
  findWijzigingsvoorstel,
  listWijzigingen,
  type Wijziging,
  type Wijzigingsvoorstelrij,
} from '../../../db/queries/wijziging.ts'
import { findTermijn } from '../../../db/queries/termijn.ts'
import { listZienswijzen } from '../../../db/queries/zienswijze.ts'
import { tabbladen } from '../../domain/behandeling/tabbladen.ts'
import { besluitwoorden } from '../../domain/besluit/woorden.ts'
import { toDatum, type Datum } from '../../domain/datum.ts'
import { bedragGetypt, datumVoluit, euro } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import { werktTerugTot } from '../../domain/wijziging/intrekking.ts'
import { huidig, isTeWijzigen, type Toezegging } from '../../domain/wijziging/wijziging.ts'
import { hoorkop } from '../../domain/zienswijze/gronden.ts'
import { zienswijzeregel } from '../../domain/zienswijze/woorden.ts'
import type { InZaak } from '../../lib/guard.server.ts'
import { mandaatzin } from './mandaat.server.ts'
import { toonAanleiding, toonWijzigingsvoorstel } from '../../lib/wijziging.server.ts'

/** What was asked or started, what is proposed, and what this official can do about it. */
export async function wijzigingsgegevens(toegang: InZaak) {
  const { db, zaak, gebruiker, nu } = toegang
  const toezegging = await findToezegging(db, zaak.id)
  const wijzigingen = await listWijzigingen(db, zaak.id)
  const open = wijzigingen.find(({ status }) => status === 'open')
  const voorstel = open && (await findWijzigingsvoorstel(db, open.id))
  const buitenstaander = zaak.zaakrecht === null
  const voorstellen = can(gebruiker, 'wijziging:voorstellen') && buitenstaander
  const geagendeerd = Boolean(voorstel?.agendapunt_id)
  const anderVoorstel = voorstel !== undefined && voorstel.opgesteld_door !== gebruiker.id
  const mandaat = voorstel && !geagendeerd ? await mandaatzin(toegang) : null
  return {
    nummer: zaak.nummer,
    titel: zaak.titel,
    tabs: tabbladen(zaak, gebruiker),
    open: open ? toonAanleiding(open) : null,
    voorstel: voorstel && toezegging ? toonWijzigingsvoorstel(voorstel, toezegging) : null,
    formulier:
      open && toezegging && voorstellen && !geagendeerd
        ? {
            huidig: euro(huidig(toezegging)),
            vast: toezegging.vastgesteld !== null,
            opVerzoek: open.door === 'ontvanger',
            begin: {
              uitkomst: voorstel?.uitkomst ?? open.gevraagd,
              grond: voorstel?.grond ?? (open.door === 'ontvanger' ? 'verzoek' : ''),
              ...begingeld(voorstel, open.bedrag ?? huidig(toezegging)),
              eind_op: voorstel?.eind_op ?? open.eind_op ?? undefined,
              verantwoording_op: voorstel?.verantwoording_op ?? undefined,
              vanaf: voorstel?.vanaf ?? vanafDag(open.door, toezegging, toDatum(nu)),
              overwegingen: voorstel?.overwegingen,
              reactie: voorstel?.reactie,
              schade: voorstel?.schade,
            },
          }
        : null,
    vergadering: voorstel?.vergadering ?? null,
    wieBeslist: mandaat?.zin ?? null,
    opVerzoek: open?.door === 'ontvanger',
    uiterlijk: open?.door === 'ontvanger' ? await uiterlijk(toegang) : null,
    leeg:
      toezegging && isTeWijzigen(toezegging.status)
        ? `De subsidie is ${euro(huidig(toezegging))}. Er loopt geen verzoek of onderzoek om haar te veranderen.`
        : 'Er is niets om te wijzigen of in te trekken',
    gehoord: open ? await gehoord(toegang, open) : null,
    terug: open && !voorstel ? ((await findTeruggezonden(db, open.id)) ?? null) : null,
    eerder: wijzigingen.filter(({ status }) => status !== 'open').map(toonEerder),
    mag: {
      voorstellen,
      openen: voorstellen && !open && toezegging !== undefined && isTeWijzigen(toezegging.status),
      besluiten:
        anderVoorstel &&
        buitenstaander &&
        can(gebruiker, 'wijziging:besluiten') &&
        mandaat?.mag === true,
      agenderen:
        anderVoorstel && !geagendeerd && buitenstaander && can(gebruiker, 'wijziging:agenderen'),
      college: can(gebruiker, 'college:lezen'),
    },
  }
}

/** Until when is decided on what was asked; what the municipality began itself has no term. */
async function uiterlijk({ db, zaak }: InZaak) {
  const termijn = await findTermijn(db, zaak.id, 'wijzigingsbesluit')
  return termijn?.gereed_op === null ? termijn.einddatum : null
}

/** What was asked and said about it since this began, and where the work on it is done. */
async function gehoord({ db, zaak }: InZaak, { moment }: Pick<Wijziging, 'moment'>) {
  const sinds = toDatum(moment)
  const regels = (await listZienswijzen(db, zaak.id)).filter(
    ({ voor, gevraagd_op }) =>
      (voor === 'intrekking' || voor === 'wijziging') && gevraagd_op >= sinds,
  )
  return regels.map((een) => ({ id: een.id, kop: hoorkop(een), regel: zienswijzeregel(een) }))
}

/** The law reaches back to the grant, or to the day the amount was fixed (Awb 4:48 lid 2, 4:49 lid 2); who asked for it waits for no past. */
const vanafDag = (door: Wijziging['door'], toezegging: Toezegging, vandaag: Datum) =>
  door === 'ontvanger' ? vandaag : werktTerugTot(toezegging)

/** What it becomes, or of a withdrawal what stays for the time before it. */
const begingeld = (voorstel: Wijzigingsvoorstelrij | undefined, anders: number) =>
  voorstel?.uitkomst === 'intrekken'
    ? {
        bedrag: bedragGetypt(anders),
        ervoor: voorstel.ervoor_reden ? bedragGetypt(voorstel.bedrag) : undefined,
        ervoor_reden: voorstel.ervoor_reden,
      }
    : { bedrag: bedragGetypt(voorstel?.bedrag ?? anders) }

const toonEerder = ({ volgnummer, door, moment, uitkomst, verzonden_op }: Wijziging) => ({
  volgnummer,
  regel: `${door === 'ontvanger' ? 'Verzoek' : 'Onderzoek'} van ${datumVoluit(toDatum(moment))}: ${uitkomst ? besluitwoorden[uitkomst].naam.toLowerCase() : 'nog geen besluit'}${verzonden_op ? `, verzonden op ${datumVoluit(verzonden_op)}` : ', nog niet verzonden'}.`,
})
