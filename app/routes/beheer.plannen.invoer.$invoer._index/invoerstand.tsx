import { Figures } from '../../components/figures.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { periodeVan } from '../../domain/plan/periode.ts'
import type { Verschil } from '../../domain/plan/vergelijken.ts'

export type Invoer = {
  id: string
  plan_id: string
  titel: string
  van: string
  tot: string | null
  bron: string
  bestandsnaam: string
  basis: number
  rijen: number
}
type Props = { invoer: Invoer; fouten: number; verschil: Verschil }

/** What was read, in figures, and for which plan. */
export function Invoerstand({ invoer, fouten, verschil }: Props) {
  const { titel, basis, van, tot, bron, rijen } = invoer
  return (
    <>
      <Figures
        figures={[
          { label: 'Onderdelen', value: rijen },
          { label: 'Nieuw', value: verschil.nieuw.length },
          { label: 'Gewijzigd', value: verschil.gewijzigd.length },
          { label: 'Weg', value: verschil.weg.length },
          { label: 'Fouten', value: fouten, loud: fouten > 0 },
        ]}
      />
      <SummaryList
        rows={[
          { label: basis === 0 ? 'Nieuw plan' : 'Plan', value: titel },
          { label: 'Periode', value: periodeVan({ van, tot }) },
          { label: 'Bron', value: bron },
        ]}
      />
    </>
  )
}
