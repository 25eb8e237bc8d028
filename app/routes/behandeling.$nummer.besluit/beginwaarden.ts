import type { SerializeFrom } from '@remix-run/node'
import { bedragGetypt } from '../../domain/opmaak.ts'
import type { Basis } from './gegevens.server.ts'

const legeVerplichting = { soort: 'doen', tekst: '', grondslag: '' }
const leegDeel = { omschrijving: '', aandeel: undefined, vanaf: undefined }

/** What stands in the form at first; one empty row each, to add one. */
export function beginwaarden({ eerder, ...basis }: SerializeFrom<Basis>) {
  const bron = eerder ?? basis
  const verplichtingen = bron.verplichtingen.length > 0 ? bron.verplichtingen : basis.verplichtingen
  const delen = bron.betaaldelen.length > 0 ? bron.betaaldelen : basis.betaaldelen
  return {
    uitkomst: bron.uitkomst,
    bedrag: bron.uitkomst === 'deels_verlenen' ? bedragGetypt(bron.bedrag) : undefined,
    samenvatting: eerder?.samenvatting,
    motivering: bron.motivering.map(({ oordeel, reden }) => ({
      oordeel: oordeel ?? undefined,
      reden,
    })),
    afwijking: eerder?.afwijking,
    voorrang: eerder?.voorrang,
    verplichtingen: [...verplichtingen, legeVerplichting],
    betaaldelen: [
      ...delen.map(({ omschrijving, aandeel, vanaf }) => ({ omschrijving, aandeel, vanaf })),
      leegDeel,
    ],
    verantwoording_op: bron.verantwoording_op ?? undefined,
    weigeringsgrond: eerder?.weigeringsgrond ?? undefined,
    wat_wel_kan: eerder?.wat_wel_kan || basis.wat_wel_kan,
    zienswijze: eerder?.zienswijze,
  }
}
