import { getPrimairBesluit } from '../../db/queries/bezwaarbesluit.ts'
import { listHerstel } from '../../db/queries/bezwaarherstel.ts'
import { findHoren } from '../../db/queries/bezwaarhoren.ts'
import type { Bezwaar } from '../../db/queries/bezwaar.ts'
import { getBesluitgegevens } from '../../db/queries/besluitgegevens.ts'
import { getFeestdagen } from '../../db/queries/feestdag.ts'
import { findSubsidie } from '../../db/queries/subsidie.ts'
import { findVerslag } from '../../db/queries/verslag.ts'
import { listWijzigingen } from '../../db/queries/wijziging.ts'
import type { Db, Tx } from '../../db/db.ts'
import type { Bezwaarfeiten } from '../domain/bezwaar/beslissing.ts'
import { isVerzuimNietHersteld } from '../domain/bezwaar/herstel.ts'
import { isTeVroeg, tijdigheid } from '../domain/bezwaar/op-tijd.ts'
import type { Datum } from '../domain/datum.ts'
import { datumVoluit, euro } from '../domain/opmaak.ts'
import { uitbetaald } from '../domain/wijziging/wijziging.ts'
import { weegtAlleenMee } from '../domain/voorwaarde/gewicht.ts'

/** The facts a decision on an objection is held against, with all the case says now: the reconsideration is full. */
export async function getBezwaarfeiten(db: Db | Tx, bezwaar: Bezwaar, vandaag: Datum) {
  const gegevens = await getBesluitgegevens(db, bezwaar.aanvraag_id)
  const primair = await getPrimairBesluit(db, bezwaar.besluit_id)
  const { plafond_bedrag, plafond_vastgelegd } = primair
  const subsidie = await findSubsidie(db, bezwaar.aanvraag_id)
  const ruimteToen =
    plafond_bedrag === null || plafond_vastgelegd === null
      ? null
      : Math.max(0, plafond_bedrag - plafond_vastgelegd)
  const wijziging = await wijzigingVan(db, bezwaar.aanvraag_id, primair)
  const vastgesteld = subsidie?.vastgesteld ?? null
  const feiten: Bezwaarfeiten & { klaargezet: number } = {
    opTijd: tijdigheid(bezwaar, await getFeestdagen(db)).opTijd,
    teVroeg: isTeVroeg(bezwaar),
    te_laat_verschoond: bezwaar.te_laat_verschoond,
    verzuim: isVerzuimNietHersteld(await listHerstel(db, bezwaar.id), vandaag),
    horen: (await findHoren(db, bezwaar.id)) ?? null,
    kosten_gevraagd: bezwaar.kosten_gevraagd,
    // what was done, or left untreated, is looked at again, not whether the plan was fit for an award
    voorwaarden:
      primair.soort === 'vaststelling' || primair.soort === 'buiten_behandeling' || wijziging
        ? []
        : gegevens.voorwaarden.map(({ sleutel }) => sleutel),
    weegtMee: weegtAlleenMee(gegevens.voorwaarden),
    vaststelling: primair.soort === 'vaststelling' || (wijziging !== null && vastgesteld !== null),
    wijziging,
    buitenBehandeling: primair.soort === 'buiten_behandeling',
    vastgesteld,
    klaargezet: uitbetaald(subsidie),
    gevraagd: gegevens.gevraagd,
    maximumbedrag: gegevens.regeling.maximumbedrag,
    verleend: subsidie?.verleend ?? 0,
    ruimteToen,
    direct: gegevens.regeling.direct_vaststellen,
  }
  const grond_bedrag = wijziging
    ? 'Awb 7:11 lid 2'
    : feiten.vaststelling
      ? 'Awb 4:46 en 7:11'
      : ruimteToen === null
        ? 'Awb 4:25 lid 3'
        : `Awb 4:25 lid 3: bij het besluit van ${datumVoluit(primair.datum)} was van het plafond nog ${euro(ruimteToen)} over`
  return { feiten, gegevens, grond_bedrag }
}

type Primair = Awaited<ReturnType<typeof getPrimairBesluit>>

/** What there was before a change, a withdrawal or a request turned down; null for every other decision. */
async function wijzigingVan(
  db: Db | Tx,
  aanvraagId: string,
  { wijziging_id, bedrag, mutatie, mutatie_vastgesteld }: Primair,
) {
  if (wijziging_id === null) return null
  const gevraagd = (await listWijzigingen(db, aanvraagId)).find(({ id }) => id === wijziging_id)
  return {
    was: bedrag - mutatie - mutatie_vastgesteld,
    gevraagd: gevraagd?.bedrag ?? null,
    verslag: (await findVerslag(db, aanvraagId)) !== undefined,
  }
}
