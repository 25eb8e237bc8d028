import {
  naastElkaar,
  tellendeScores,
  type Beoordeling,
  type Gewogen,
} from '../beoordeling/beoordeling.ts'
import { totaalscore, type Weging } from '../beoordeling/score.ts'
import type { Datum } from '../datum.ts'
import { latest, plusWeken } from '../datum.ts'
import type { Bevinding } from '../bevinding.ts'
import { weegtAlleenMee, type Gewicht } from '../voorwaarde/gewicht.ts'
import { standaardBetaaldelen, type Betaaldeel } from './betaalschema.ts'
import { standaardVerplichtingen, type Verplichting } from './verplichting.ts'
import type { Grenzen, Uitkomst } from './voorstel.ts'

/** What a proposal starts from: what the assessors found, and what usually goes with a grant of this size. */
export type Uitgangspunt = {
  gezien: Gewogen[]
  grenzen: Grenzen
  uitkomst: Uitkomst
  bedrag: number
  motivering: { voorwaarde: string; oordeel: Gewogen['oordeel']; reden: string }[]
  verplichtingen: Verplichting[]
  betaaldelen: Betaaldeel[]
  verantwoording_op: Datum | null
  /** What would have helped with the conditions that are not met, in the words of the findings. */
  wat_wel_kan: string
}

type Gegevens = {
  beoordelingen: readonly Beoordeling[]
  voorwaarden: readonly { sleutel: string; soort: string; artikel: string; gewicht: Gewicht }[]
  bevindingen: readonly Pick<Bevinding, 'voorwaarde' | 'wat_helpt'>[]
  criteria: readonly Weging[]
  regeling: {
    maximumbedrag: number
    minimumscore: number | null
    direct_vaststellen: boolean
    verantwoording_weken: number | null
    vaststelling_weken: number | null
  }
  aanvraag: { gevraagd: number; start_op: Datum | null; eind_op: Datum | null }
  evaluatiecriteria: Parameters<typeof standaardVerplichtingen>[0]['criteria']
  over: number
  /** What the scheme asks of every award, beside what follows from the application. */
  briefteksten?: { verplichtingen: readonly Verplichting[] }
}

// Where the scheme does not say: thirteen weeks to report after the activities (Awb 4:44), then eight to determine (4:13).
const wekenVoorVerslag = 13
const wekenVoorVaststelling = 8

/** Everything a new proposal is filled in with; whoever draws it up may change it, with reasons. */
export function uitgangspunt(gegevens: Gegevens, vandaag: Datum): Uitgangspunt {
  const { beoordelingen, voorwaarden, criteria, regeling, aanvraag } = gegevens
  const gezien = naastElkaar(beoordelingen, voorwaarden)
  const score = totaalscore(criteria, tellendeScores(beoordelingen))
  const { gevraagd, start_op, eind_op } = aanvraag
  const { maximumbedrag, minimumscore, direct_vaststellen } = regeling
  const wekenNaAfloop = regeling.verantwoording_weken ?? wekenVoorVerslag
  const wekenNaVerslag = regeling.vaststelling_weken ?? wekenVoorVaststelling
  const bedrag = Math.min(gevraagd, maximumbedrag, gegevens.over)
  const verantwoording_op = direct_vaststellen
    ? null
    : plusWeken(latest(vandaag, eind_op), wekenNaAfloop)
  const weegtMee = weegtAlleenMee(voorwaarden)
  const niet = gezien.filter(({ oordeel }) => oordeel === 'voldoet_niet')
  const voldoet =
    niet.every(({ voorwaarde }) => weegtMee.includes(voorwaarde)) &&
    (minimumscore === null || (score ?? 0) >= minimumscore)
  return {
    gezien,
    grenzen: { gevraagd, maximumbedrag, minimumscore, score, weegtMee },
    uitkomst:
      voldoet && bedrag > 0 ? (bedrag < gevraagd ? 'deels_verlenen' : 'verlenen') : 'weigeren',
    bedrag,
    motivering: gezien.map(({ voorwaarde, oordeel, meningen }) => ({
      voorwaarde,
      oordeel,
      // Where they differ, whoever proposes settles it with a reason of their own.
      reden: oordeel === null ? '' : [...new Set(meningen.map(({ reden }) => reden))].join('\n\n'),
    })),
    wat_wel_kan: gegevens.bevindingen
      .filter(({ voorwaarde }) => niet.some((een) => een.voorwaarde === voorwaarde))
      .flatMap(({ wat_helpt }) => wat_helpt ?? [])
      .join('\n'),
    verplichtingen: [
      ...standaardVerplichtingen({
        start_op,
        eind_op,
        verantwoording_op,
        criteria: gegevens.evaluatiecriteria,
        evaluatieartikel:
          voorwaarden.find(({ soort }) => soort === 'evaluatiecriteria')?.artikel ?? null,
      }),
      ...(gegevens.briefteksten?.verplichtingen ?? []),
    ],
    betaaldelen: standaardBetaaldelen(bedrag, {
      vandaag,
      start_op,
      slot_op: verantwoording_op && plusWeken(verantwoording_op, wekenNaVerslag),
    }),
    verantwoording_op,
  }
}
