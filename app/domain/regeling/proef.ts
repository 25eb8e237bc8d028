import type { Aanvraaginhoud } from '../aanvraag/inhoud.ts'
import type { Bevinding } from '../bevinding.ts'
import type { Datum } from '../datum.ts'
import { bevindingen } from '../voorwaarde/bevindingen.ts'
import type { Voorwaarde } from '../voorwaarde/soort.ts'
import { vastTeLeggenSoorten } from './keuzes.ts'

/** How a whole application stands: everything met, something for people to judge, or something missing. */
export type Proefuitkomst = Bevinding['uitkomst']

type Regels = {
  voorwaarden: readonly Pick<Voorwaarde, 'sleutel' | 'soort' | 'titel' | 'parameters' | 'bron'>[]
  maximumbedrag: number
  passende_soorten: readonly string[]
  /** The keys an application is kept to, where it is; null is all of these kinds. */
  onder: ReadonlySet<string> | null
}

/** What the trial says of one application: how it stood, how it would stand, and which conditions make the difference. */
export type Proefregel = {
  nummer: string
  was: Proefuitkomst
  wordt: Proefuitkomst
  /** Titles of conditions that come out otherwise, or are new and not met. */
  anders: string[]
  bovenMaximum: boolean
}

/** Tries the conditions of a draft on an application that was submitted under others. Nothing is decided by it. */
export function probeer(
  inhoud: Aanvraaginhoud,
  toen: Regels['voorwaarden'],
  nu: Regels,
  vandaag: Datum,
): Proefregel {
  const was = bevindingen(inhoud, toen, vandaag)
  const wordt = bevindingen(metPassende(inhoud, nu), nu.voorwaarden, vandaag)
  const uitkomstToen = new Map(was.map(({ voorwaarde, uitkomst }) => [voorwaarde, uitkomst]))
  const anders = wordt.flatMap(({ voorwaarde, uitkomst }, index) => {
    const eerder = uitkomstToen.get(voorwaarde) ?? 'voldoet'
    return eerder === uitkomst ? [] : [nu.voorwaarden[index]?.titel ?? voorwaarde]
  })
  return {
    nummer: inhoud.nummer,
    was: samen(was),
    wordt: samen(wordt),
    anders,
    bovenMaximum: (inhoud.gevraagd ?? 0) > nu.maximumbedrag,
  }
}

/** Only what the draft lets an application name counts. */
function metPassende(inhoud: Aanvraaginhoud, nu: Regels): Aanvraaginhoud {
  const vast: readonly string[] = vastTeLeggenSoorten(nu.voorwaarden)
  const aansluitingen = inhoud.aansluitingen.filter(
    ({ soort, sleutel }) =>
      vast.includes(soort) ||
      (nu.passende_soorten.includes(soort) && (nu.onder === null || nu.onder.has(sleutel))),
  )
  return { ...inhoud, aansluitingen }
}

function samen(gevonden: readonly Bevinding[]): Proefuitkomst {
  if (gevonden.some(({ uitkomst }) => uitkomst === 'nog_niet')) return 'nog_niet'
  return gevonden.some(({ uitkomst }) => uitkomst === 'oordeel_nodig') ? 'oordeel_nodig' : 'voldoet'
}

/** The trial in figures. */
export function optelling(regels: readonly Proefregel[]) {
  const aantal = (uitkomst: Proefuitkomst) =>
    regels.filter(({ wordt }) => wordt === uitkomst).length
  return {
    samen: regels.length,
    voldoet: aantal('voldoet'),
    oordeel: aantal('oordeel_nodig'),
    nogNiet: aantal('nog_niet'),
    toen: regels.filter(({ was }) => was !== 'nog_niet').length,
    veranderd: regels.filter(({ was, wordt }) => was !== wordt).length,
    bovenMaximum: regels.filter(({ bovenMaximum }) => bovenMaximum).length,
  }
}
