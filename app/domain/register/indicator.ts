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

/** The counts of every year from the first to this one; a year without applications is a year too. */
export function aaneengesloten(tellingen: readonly Telling[], jaar: number): Telling[] {
  const eerste = Math.min(...tellingen.map((telling) => telling.jaar), jaar)
  return Array.from({ length: jaar - eerste + 1 }, (_, index) => {
    const dit = eerste + index
    return (
      tellingen.find((telling) => telling.jaar === dit) ?? { jaar: dit, ingediend: 0, verleend: 0 }
    )
  })
}
