import { MoneyBar } from '../../components/money-bar.tsx'
import { euroRond } from '../../domain/opmaak.ts'

type Plafond = { periode: number; bedrag: number; vastgelegd: number; resterend: number }

/** What is left of the money of a period, as a bar with its table. */
export function Plafondbalk({ plafond }: { plafond: Plafond }) {
  const { periode, bedrag, vastgelegd, resterend } = plafond
  return (
    <MoneyBar
      caption={`Geld voor ${periode}`}
      parts={[
        {
          label: 'Al toegekend',
          bedrag: vastgelegd,
          tekst: euroRond(vastgelegd),
          soort: 'vastgelegd',
        },
        { label: 'Nog te verdelen', bedrag: resterend, tekst: euroRond(resterend), soort: 'over' },
      ]}
      totaal={{ label: 'Samen', tekst: euroRond(bedrag) }}
    />
  )
}
