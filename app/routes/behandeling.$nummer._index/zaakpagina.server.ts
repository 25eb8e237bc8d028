import { listAantekeningen, listCollegas } from '../../../db/queries/aantekening.ts'
import { getAanvraaginhoud } from '../../../db/queries/aanvraaginhoud.ts'
import { listBerichten } from '../../../db/queries/bericht.ts'
import { listBestanden } from '../../../db/queries/bestand.ts'
import { getDossier, listBesluiten, listLogboek } from '../../../db/queries/dossier.ts'
import { findPapier } from '../../../db/queries/papier.ts'
import { listVoorwaarden } from '../../../db/queries/regeling.ts'
import { listBuren, type Buur } from '../../../db/queries/werklijst-buren.ts'
import { aanZetWoorden } from '../../domain/aanvraag/aan-zet-woorden.ts'
import { aanvraagtitel } from '../../domain/aanvraag/titel.ts'
import { tabbladen } from '../../domain/behandeling/tabbladen.ts'
import { leesFilter, werklijstVraag } from '../../domain/behandeling/werklijst.ts'
import { toDatum } from '../../domain/datum.ts'
import { can } from '../../domain/toegang.ts'
import { bevindingkaarten } from '../../domain/voorwaarde/bevindingkaart.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** Everything about one application that fits on one page: asked at once, so that it is one way to the database. */
export async function zaakpagina(toegang: InZaak) {
  const { db, zaak, gebruiker, nu } = toegang
  const vandaag = toDatum(nu)
  const dossier = getDossier(db, gebruiker, zaak.id, nu)
  const [
    { aanZet, contact, ...feiten },
    lijst,
    bevindingen,
    papier,
    besluiten,
    collegas,
    aantekeningen,
    bestanden,
    berichten,
    logboek,
  ] = await Promise.all([
    dossier,
    lijstErnaast(toegang, dossier),
    bevindingenVan(toegang),
    findPapier(db, zaak.id),
    listBesluiten(db, zaak.id),
    listCollegas(db, gebruiker, zaak.id),
    listAantekeningen(db, gebruiker, zaak.id),
    listBestanden(db, zaak.id),
    listBerichten(db, zaak.id, gebruiker.id),
    listLogboek(db, zaak, { lezen: false, aantal: 8 }),
  ])
  return {
    ...feiten,
    ...lijst,
    vandaag,
    titel: aanvraagtitel(feiten.titel),
    aanZet: aanZetWoorden(aanZet, contact, 'gemeente', vandaag),
    tabs: tabbladen(zaak, gebruiker),
    toewijzen: can(gebruiker, 'zaak:toewijzen'),
    overnemen: can(gebruiker, 'zaak:overnemen'),
    isVanMij: feiten.behandelaar_id === gebruiker.id,
    gebruiker_id: gebruiker.id,
    bevindingen,
    papier: papier ?? null,
    besluiten,
    noteert: can(gebruiker, 'aantekening:maken') && zaak.status !== 'concept',
    collegas,
    aantekeningen,
    bestanden,
    berichten: berichten.slice(0, 5),
    logboek,
  }
}

/** The cases around this one in the list somebody came from. */
async function lijstErnaast(
  { db, gebruiker, nu, request }: InZaak,
  dossier: ReturnType<typeof getDossier>,
): Promise<{ lijst: string | null; buren: Buur[] }> {
  const vraag = new URL(request.url).searchParams.get('lijst')
  if (vraag === null) return { lijst: null, buren: [] }
  const filter = leesFilter(new URLSearchParams(vraag))
  const plek = { ...(await dossier), vandaag: toDatum(nu) }
  return { lijst: werklijstVraag(filter), buren: await listBuren(db, gebruiker, filter, plek) }
}

/** What was found about the four conditions; a draft has its own page for that. */
async function bevindingenVan({ db, zaak, nu }: InZaak) {
  if (zaak.status === 'concept' || zaak.regeling_versie_id === null) return []
  const [inhoud, voorwaarden] = await Promise.all([
    getAanvraaginhoud(db, zaak.id),
    listVoorwaarden(db, zaak.regeling_versie_id),
  ])
  return bevindingkaarten(inhoud, voorwaarden, toDatum(nu))
}
