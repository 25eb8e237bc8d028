import { listAantekeningen, listCollegas } from '../../../db/queries/aantekening.ts'
import { getAanvraaginhoud } from '../../../db/queries/aanvraaginhoud.ts'
import { listBerichten } from '../../../db/queries/bericht.ts'
import { listBestanden } from '../../../db/queries/bestand.ts'
import { getDossier, listBesluiten, listLogboek } from '../../../db/queries/dossier.ts'
import { findPapier } from '../../../db/queries/papier.ts'
import { listVoorwaarden } from '../../../db/queries/regeling.ts'
import { listBuren } from '../../../db/queries/werklijst-buren.ts'
import { aanZetWoorden } from '../../domain/aanvraag/aan-zet-woorden.ts'
import { aanvraagtitel } from '../../domain/aanvraag/titel.ts'
import { tabbladen } from '../../domain/behandeling/tabbladen.ts'
import { leesFilter, werklijstVraag } from '../../domain/behandeling/werklijst.ts'
import { toDatum } from '../../domain/datum.ts'
import { can } from '../../domain/toegang.ts'
import { bevindingkaarten } from '../../domain/voorwaarde/bevindingkaart.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** Everything about one application that fits on one page. */
export async function zaakpagina({ db, zaak, gebruiker, nu, request }: InZaak) {
  const vandaag = toDatum(nu)
  const dossier = await getDossier(db, gebruiker, zaak.id, nu)
  const { aanZet, contact, ...feiten } = dossier
  const lijst = new URL(request.url).searchParams.get('lijst')
  const filter = leesFilter(new URLSearchParams(lijst ?? ''))
  return {
    ...feiten,
    vandaag,
    titel: aanvraagtitel(feiten.titel),
    aanZet: aanZetWoorden(aanZet, contact, 'gemeente', vandaag),
    tabs: tabbladen(zaak, gebruiker),
    toewijzen: can(gebruiker, 'zaak:toewijzen'),
    overnemen: can(gebruiker, 'zaak:overnemen'),
    isVanMij: feiten.behandelaar_id === gebruiker.id,
    gebruiker_id: gebruiker.id,
    lijst: lijst === null ? null : werklijstVraag(filter),
    buren: lijst === null ? [] : await listBuren(db, gebruiker, filter, { ...feiten, vandaag }),
    bevindingen:
      dossier.ingediend_op === null
        ? []
        : bevindingkaarten(
            await getAanvraaginhoud(db, zaak.id),
            await listVoorwaarden(db, dossier.regeling_versie_id),
            vandaag,
          ),
    papier: (await findPapier(db, zaak.id)) ?? null,
    besluiten: await listBesluiten(db, zaak.id),
    noteert: can(gebruiker, 'aantekening:maken') && zaak.status !== 'concept',
    collegas: await listCollegas(db, gebruiker, zaak.id),
    aantekeningen: await listAantekeningen(db, gebruiker, zaak.id),
    bestanden: await listBestanden(db, zaak.id),
    berichten: (await listBerichten(db, zaak.id, gebruiker.id)).slice(0, 5),
    logboek: await listLogboek(db, zaak, { lezen: false, aantal: 8 }),
  }
}
