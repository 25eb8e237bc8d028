import type { Datum } from '../datum.ts'
import type { Voorwaarde } from '../voorwaarde/soort.ts'
import { isOpen, plafondVan, type Venster, type Verdeelwijze } from './regeling.ts'

type Regeling = Venster & {
  id: string
  gemeente_id: string
  titel: string
  plan_id: string
  verdeelwijze: Verdeelwijze
  plafonds: { periode: number; bedrag: number; resterend: number }[]
}

/** A scheme as the open data tells it; amounts in cents, of the period this day falls in. */
export function openDataVan(
  regeling: Regeling,
  voorwaarden: readonly Omit<Voorwaarde, 'parameters' | 'gewicht'>[],
  vandaag: Datum,
) {
  const { id, gemeente_id, titel, plan_id, van, tot } = regeling
  const plafond = plafondVan(regeling, vandaag)
  return {
    id,
    gemeente: gemeente_id,
    titel,
    plan: plan_id,
    open: isOpen(van, tot, vandaag),
    van,
    tot,
    plafond: plafond?.bedrag ?? 0,
    resterend: plafond?.resterend ?? 0,
    voorwaarden: voorwaarden.map(({ sleutel, soort, titel, tekst, artikel, bron }) => ({
      id: `${id}/${sleutel}`,
      soort,
      titel,
      tekst,
      artikel,
      bron,
    })),
  }
}
