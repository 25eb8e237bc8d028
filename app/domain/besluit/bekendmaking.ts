import type { Belemmering } from '../belemmering.ts'
import type { Aanvraagstatus } from '../aanvraag/status.ts'
import { dagenTussen, latest, type Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import type { Termijnsoort } from '../termijn/soort.ts'
import type { TermijnStart } from '../termijn/termijn.ts'
import { volgensDeWet, type Betaaltermijn } from './betaaltermijn.ts'
import type { Besluitsoort, Besluituitkomst } from './besluit.ts'

type Verzonden = {
  soort: Besluitsoort
  uitkomst: Besluituitkomst
  bedrag: number
  verantwoording_op: Datum | null
  betaalschema: readonly { vanaf: Datum }[]
}

type Start = Omit<TermijnStart, 'id' | 'soort'> & { soort: Termijnsoort }

const zesWeken = { aantal: 6, eenheid: 'weken' } as const

/** The terms that begin to run with the sending of a decision. */
export function termijnenNaVerzending(
  { soort, bedrag, verantwoording_op, betaalschema }: Verzonden,
  op: Datum,
  eind_op: Datum | null,
  betalen: Betaaltermijn = volgensDeWet,
): Start[] {
  const termijnen: Start[] = [
    // against a decision on an objection one appeals (Awb 8:1)
    {
      soort: soort === 'bezwaar' ? 'beroepstermijn' : 'bezwaartermijn',
      op,
      lengte: zesWeken,
      grondslag: 'wet',
      artikel: 'Awb 6:7',
    },
  ]
  const [eerste] = betaalschema.map(({ vanaf }) => vanaf).sort()
  if (bedrag > 0 && eerste !== undefined)
    termijnen.push({
      soort: 'betaaltermijn',
      // A later date in the decision counts instead (Awb 4:87 lid 1).
      op: latest(op, eerste),
      lengte: { aantal: betalen.betaaltermijn_weken, eenheid: 'weken' },
      grondslag: betalen.betaaltermijn_grondslag,
      artikel: betalen.betaaltermijn_artikel,
    })
  if ((soort === 'verlening' || soort === 'bezwaar') && verantwoording_op !== null) {
    const vanaf = eind_op !== null && eind_op < verantwoording_op ? eind_op : op
    termijnen.push({
      soort: 'vaststellingsaanvraag',
      op: vanaf,
      lengte: { aantal: dagenTussen(vanaf, verantwoording_op), eenheid: 'dagen' },
      grondslag: 'brief',
      artikel: 'Awb 4:44 lid 2',
    })
  }
  return termijnen
}

/** The term to pay the costs of an objection that were awarded. */
export const betaaltermijnKosten = (op: Datum): Start => ({
  soort: 'kostenbetaling',
  op,
  lengte: zesWeken,
  grondslag: 'wet',
  artikel: 'Awb 4:87 lid 1',
})

/** The term that was running to take this decision on the application itself. */
export const beslistermijnVan = (soort: Besluitsoort): Termijnsoort =>
  soort === 'vaststelling' ? 'vaststellingsbesluit' : 'beslistermijn'

/** The state of the case once the decision has been sent: it takes effect no sooner (Awb 3:40). */
export function statusNaVerzending({
  soort,
  uitkomst,
  bedrag,
}: Pick<Verzonden, 'soort' | 'uitkomst' | 'bedrag'>): Aanvraagstatus | null {
  // what follows from a decision on an objection depends on what was granted in all
  if (uitkomst === 'niet_ontvankelijk' || uitkomst === 'ongegrond' || uitkomst === 'gegrond')
    return null
  // a change leaves the case where it is; what was withdrawn is over, unless the time before it is still accounted for
  if (uitkomst === 'gewijzigd' || uitkomst === 'niet_gewijzigd') return null
  if (uitkomst === 'ingetrokken') return bedrag === 0 ? 'gesloten' : null
  return soort === 'direct_vaststelling' ? 'direct_vastgesteld' : uitkomst
}

/** The same for a decision on an objection that granted money; without it nothing changes. */
export function statusNaBezwaar(
  erbij: number,
  {
    verleend,
    gevraagd,
    direct,
    status,
  }: { verleend: number; gevraagd: number; direct: boolean; status?: string },
): Aanvraagstatus | null {
  if (erbij === 0) return null
  // who accounted for it meanwhile, or saw it determined, stays there
  if (status === 'vaststelling_aangevraagd' || status === 'vastgesteld') return null
  if (direct) return 'direct_vastgesteld'
  return verleend < gevraagd ? 'deels_verleend' : 'verleend'
}

/** Where a case runs on when its withdrawal was revoked: determined, reported on, or granted. */
export function statusNaHerroepenIntrekking({
  vastgesteld,
  apartVastgesteld,
  verslag,
  ...rest
}: {
  vastgesteld: number | null
  apartVastgesteld: boolean
  verslag: boolean
  verleend: number
  gevraagd: number
}): Aanvraagstatus {
  if (vastgesteld !== null) return apartVastgesteld ? 'vastgesteld' : 'direct_vastgesteld'
  if (verslag) return 'vaststelling_aangevraagd'
  return rest.verleend < rest.gevraagd ? 'deels_verleend' : 'verleend'
}

/** Why a letter cannot have been posted on this day. */
export function belemmeringenVoorVerzenddatum(
  verzonden_op: Datum,
  besluitdatum: Datum,
  vandaag: Datum,
): Belemmering[] {
  if (verzonden_op < besluitdatum)
    return [
      {
        code: 'voor-besluit',
        tekst: `Het besluit is van ${datumVoluit(besluitdatum)}. De brief kan niet eerder zijn verstuurd.`,
      },
    ]
  return verzonden_op > vandaag
    ? [{ code: 'later', tekst: 'Leg dit vast als de brief op de post is.' }]
    : []
}

/**
 * Why not treating an application can no longer be made known on this day (Awb 4:5 lid 4). `uiterlijk` is the end of the
 * four weeks; null for every other decision.
 */
export function belemmeringenVoorTijdig(uiterlijk: Datum | null, op: Datum): Belemmering[] {
  return uiterlijk !== null && op > uiterlijk
    ? [
        {
          code: 'te-laat',
          tekst: `Deze brief moest uiterlijk op ${datumVoluit(uiterlijk)} weg. Dat is voorbij. Laat het besluit vervallen en beslis op de inhoud.`,
          grondslag: 'Awb 4:5 lid 4',
        },
      ]
    : []
}
