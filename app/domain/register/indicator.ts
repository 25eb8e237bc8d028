import type { OnderdeelGegevens } from '../plan/indeling.ts'

export type Telling = { jaar: number; ingediend: number; verleend: number }
type Indicator = {
  sleutel: string
  gemeente_id: string
  titel: string
  gegevens: OnderdeelGegevens
  tellingen: Telling[]
}

/** Only what the platform counts itself has values; the others come from elsewhere. */
export const isEigenTelling = ({ gegevens }: Pick<Indicator, 'gegevens'>) =>
  gegevens.telling === 'burgerinitiatieven'

/** An indicator of a plan as the open data tells it. */
export function indicatorData(indicator: Indicator) {
  const { sleutel, gemeente_id, titel, gegevens, tellingen } = indicator
  return {
    id: sleutel,
    gemeente: gemeente_id,
    titel,
    instrument: gegevens.instrument ?? null,
    kanttekening: gegevens.kanttekening ?? null,
    waarden: isEigenTelling(indicator) ? tellingen : [],
  }
}

/** The years in which there was something to count, and this one; nothing is said of years without a scheme. */
export function metDitJaar(tellingen: readonly Telling[], jaar: number): Telling[] {
  return tellingen.some((telling) => telling.jaar === jaar)
    ? [...tellingen]
    : [...tellingen, { jaar, ingediend: 0, verleend: 0 }]
}
