import type { Aanvraaginhoud } from '../aanvraag/inhoud.ts'
import type { Telwijze } from '../beoordeling/schaal.ts'
import type { Spreiding } from '../beoordeling/score.ts'
import type { Bevinding } from '../bevinding.ts'
import type { VrijeTeksten } from '../brief/vrij.ts'
import type { Datum } from '../datum.ts'
import type { Zienswijze } from '../zienswijze/zienswijze.ts'
import type { Beslissing } from './besluit.ts'
import type { Betaaltermijn } from './betaaltermijn.ts'
import type { Tranche } from './betaalschema.ts'
import type { Voorstel } from './voorstel.ts'
import type { Verdeling } from './verdeling.ts'
import { weigeringsgronden } from './weigeringsgrond.ts'

/** All that the letter of a decision is made from. */
export type Brieflevering = {
  gemeente: { naam: string; postadres: string }
  regeling: Partial<Betaaltermijn> & {
    titel: string
    grondslag: string
    direct_vaststellen: boolean
    minimumscore: number | null
    beoordelaars?: number
    telt?: Telwijze
    contact_naam: string
    contact_telefoon: string
    contact_bereikbaar: string
  }
  voorwaarden: {
    sleutel: string
    titel: string
    artikel: string
    citaat: string
    plan: string
    paragraaf: string
  }[]
  bevindingen: readonly Bevinding[]
  criteria: { sleutel: string; titel: string; gewicht: number }[]
  aanvraag: Pick<
    Aanvraaginhoud,
    'nummer' | 'titel' | 'activiteiten' | 'start_op' | 'eind_op' | 'deelnemers'
  > & { gevraagd: number; ingediend: Datum }
  voorstel: Voorstel
  beslissing: Beslissing
  betaling: Tranche[]
  spreiding: Spreiding[]
  /** The advices that were given; the decision names who gave them (Awb 3:8). */
  adviezen?: readonly { naam: string; gegeven_op: Date }[]
  /** Of a refusal: how who applied was heard first, where that was done or weighed. */
  zienswijze?: Zienswijze | null
  evaluatieplan: { versie: number; bevestigd: Datum } | null
  /** The money it was weighed against, and in a round the place it got. */
  verdeling?: Verdeling | null
  datum: Datum
  ondertekening: string[]
  /** What the municipality says in its own words in letters of this scheme. */
  vrij?: VrijeTeksten
}

/** The conditions that were not met, as they were proposed to be judged. */
export const nietVoldaan = ({
  voorstel,
  voorwaarden,
}: Pick<Brieflevering, 'voorstel' | 'voorwaarden'>) =>
  voorstel.motivering.flatMap(({ voorwaarde, oordeel }) =>
    oordeel === 'voldoet_niet' ? voorwaarden.filter(({ sleutel }) => sleutel === voorwaarde) : [],
  )

/** On what it is refused, as a sentence; empty when it is not. */
export const grondzin = ({ weigeringsgrond }: Beslissing) =>
  weigeringsgrond ? weigeringsgronden[weigeringsgrond].tekst : ''

/** The article a refusal rests on. */
export const grondartikel = ({ weigeringsgrond }: Beslissing) =>
  weigeringsgrond ? weigeringsgronden[weigeringsgrond].artikel : ''
