import type { Domein } from '../aanvraag/inhoud.ts'
import type { Criteriuminhoud } from './criterium.ts'

/** A start for a criterion: what it fills in, and where it comes from. */
export type Voorbeeld = {
  sleutel: string
  titel: string
  uitleg: string
  /** What it is about; empty: it fits everywhere. */
  domeinen?: readonly Domein[]
  /** The item of a plan it comes from, if any, and what one should know about its number. */
  uit?: {
    plan: string
    paragraaf: string
    citaat: string
    eigen: boolean
    instrument: string
    kanttekening: string
  }
  inhoud: Partial<Criteriuminhoud>
}

/** The examples in groups: what fits this application first, then what fits everywhere, then the rest. */
export function naarThema(voorbeelden: readonly Voorbeeld[], domeinen: readonly string[]) {
  const bij = voorbeelden.filter((een) => een.domeinen?.some((domein) => domeinen.includes(domein)))
  const overal = voorbeelden.filter((een) => !een.domeinen?.length)
  return {
    bij,
    overal,
    anders: voorbeelden.filter((een) => !bij.includes(een) && !overal.includes(een)),
  }
}

const STIPPEN = /\b(als wij|dan|zodat|voor) …/i

/** Whether a text still has the dots of a template in it. */
export const isOnaf = (tekst: string) => STIPPEN.test(tekst)

type Indicator = {
  sleutel: string
  titel: string
  toelichting: string
  paragraaf: string
  citaat: string
  plan: string
  /** Of a plan of the municipality itself. */
  eigen: boolean
  gegevens: unknown
}

/** An indicator of a plan as a start for a criterion. */
export function voorbeeldUitPlan(indicator: Indicator): Voorbeeld {
  const { sleutel, titel, toelichting: uitleg, plan, paragraaf, citaat, eigen } = indicator
  const richting = /neemt af|minder|afgenomen/.test(titel) ? 'lager' : 'hoger'
  const instrument = gegeven(indicator.gegevens, 'instrument')
  const kanttekening = gegeven(indicator.gegevens, 'kanttekening')
  return {
    sleutel,
    titel,
    uitleg,
    uit: { plan, paragraaf, citaat, eigen, instrument, kanttekening },
    inhoud: { soort: 'outcome', indicator: titel, richting, meetinstrument: instrument },
  }
}

function gegeven(gegevens: unknown, naam: string): string {
  const waarde =
    typeof gegevens === 'object' && gegevens !== null
      ? new Map<string, unknown>(Object.entries(gegevens)).get(naam)
      : null
  return typeof waarde === 'string' ? waarde : ''
}
