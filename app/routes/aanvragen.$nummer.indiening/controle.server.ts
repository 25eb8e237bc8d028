import { belemmeringenVoorIndienen } from '../../domain/aanvraag/indienen.ts'
import { helperwaarschuwingen } from '../../domain/aanvraag/helperinvoer.ts'
import {
  leesbaar,
  leesbareAanvrager,
  VERBINDING,
  type LeesbaarDeel,
} from '../../domain/aanvraag/leesbaar.ts'
import { sectiestanden } from '../../domain/aanvraag/sectiestand.ts'
import { aanvraagtitel } from '../../domain/aanvraag/titel.ts'
import { waarschuwingenBijIndienen } from '../../domain/aanvraag/waarschuwing.ts'
import { toDatum } from '../../domain/datum.ts'
import { can, schrijftVoorAanvrager } from '../../domain/toegang.ts'
import { gevraagdeVragen, wordtGevraagd } from '../../domain/vraag/gevraagd.ts'
import { graafVan } from '../../domain/samenhang/graaf.ts'
import { tekeningVan } from '../../domain/samenhang/tekening.ts'
import { gevraagdeStukken } from '../../domain/volledigheid/checklist.ts'
import type { Vraagdeel } from '../../domain/vraag/vraag.ts'
import type { Aanvraaginhoud } from '../../domain/aanvraag/inhoud.ts'
import { nogOpen } from '../../domain/samenhang/voorstellen.ts'
import { bevindingkaarten } from '../../domain/voorwaarde/bevindingkaart.ts'
import type { InZaak } from '../../lib/guard.server.ts'
import { getAanvraaginhoud } from '../../../db/queries/aanvraaginhoud.ts'
import { listHelperinvoer } from '../../../db/queries/helperinvoer.ts'
import { findPapier } from '../../../db/queries/papier.ts'
import { getRegelingVanZaak, listVoorwaarden } from '../../../db/queries/regeling.ts'

/** Everything to read back before submitting: the answers, the conditions, what to mind, and what is in the way. */
export async function controle({ db, zaak, gebruiker, nu }: InZaak) {
  // paper counts from the day it came in
  const vandaag = (await findPapier(db, zaak.id))?.ontvangen_op ?? toDatum(nu)
  const regeling = await getRegelingVanZaak(db, zaak, vandaag)
  const [inhoud, voorwaarden, helperinvoer] = await Promise.all([
    getAanvraaginhoud(db, zaak.id),
    listVoorwaarden(db, regeling.versie_id),
    listHelperinvoer(db, zaak.id),
  ])
  const aanvrager = inhoud.deelnemers.find(({ rol }) => rol === 'penvoerder')
  const { gevraagd } = inhoud
  const wie = {
    soort: aanvrager?.soort ?? 'natuurlijk_persoon',
    organisatiesoort: aanvrager?.organisatiesoort,
    gevraagd,
  }
  const stukken = gevraagdeStukken(regeling.checklist, wie)
  const vragen = gevraagdeVragen({ ...regeling, voorwaarden }, wie)
  const standen = sectiestanden(inhoud, { stukken, voorwaarden, vragen }, new Set())
  // A partner reads what is asked, not how to reach the others.
  const schrijft = can(gebruiker, 'aanvraag:schrijven', zaak.zaakrecht)
  const metContact = schrijftVoorAanvrager(zaak)
  return {
    nummer: zaak.nummer,
    titel: aanvraagtitel(inhoud.titel),
    schrijft,
    tekent: can(gebruiker, 'aanvraag:indienen', zaak.zaakrecht),
    delen: zonderOngevraagd(leesbaar(inhoud, metContact), vragen).filter(
      ({ sectie, antwoorden }) =>
        antwoorden.length > 0 || standen.some((stand) => stand.naam === sectie && stand.gevraagd),
    ),
    // drawn instead of told
    samenhang: tekeningVan(graafVan(inhoud)),
    nogOpen: wordtGevraagd(vragen, VERBINDING) ? nogOpen(alsBron(inhoud)) : 0,
    aanvrager: leesbareAanvrager(inhoud, metContact),
    bevindingen: bevindingkaarten(inhoud, voorwaarden, vandaag),
    verdeelwijze: regeling.verdeelwijze,
    letOp: [
      ...waarschuwingenBijIndienen(inhoud, standen, regeling, vandaag),
      ...helperwaarschuwingen(helperinvoer),
    ],
    belemmeringen: belemmeringenVoorIndienen(
      // the signature is asked on the page itself
      { status: zaak.status, gevraagd, aanvrager, ondertekend_als: gebruiker.naam || '-' },
      regeling,
      vandaag,
    ),
  }
}

const alsBron = ({ deelnemers, wijk, samenhang = [] }: Aanvraaginhoud) => ({
  deelnemers,
  wijk,
  samenhang,
})

/** What was not asked and not answered either does not show as a gap. */
const zonderOngevraagd = (delen: readonly LeesbaarDeel[], vragen: readonly Vraagdeel[]) =>
  delen.map(({ antwoorden, ...deel }) => ({
    ...deel,
    antwoorden: antwoorden.filter(
      ({ tekst, veld }) =>
        veld !== VERBINDING && (tekst !== '' || veld === undefined || wordtGevraagd(vragen, veld)),
    ),
  }))
