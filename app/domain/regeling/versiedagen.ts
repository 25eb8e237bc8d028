import { plusDagen, type Datum } from '../datum.ts'

export type Versiedagen = { versie: number; van: Datum; tot: Datum }

/** The last day of a version: its own, or the day before the first day of a newer one. */
export function laatsteDag({ versie, tot }: Versiedagen, versies: readonly Versiedagen[]): Datum {
  const nieuwere = versies.filter((ander) => ander.versie > versie).map(({ van }) => van)
  const [volgende] = nieuwere.sort()
  return volgende !== undefined && volgende <= tot ? plusDagen(volgende, -1) : tot
}
