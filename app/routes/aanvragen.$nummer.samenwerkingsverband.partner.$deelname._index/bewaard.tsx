import { Details } from '../../components/details.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import type { asTyped } from './as-typed.ts'

/** How a participant is saved now, beside what was typed. */
export function Bewaard({ partner }: { partner: ReturnType<typeof asTyped> }) {
  return (
    <Details summary="Zo is het nu bewaard" open>
      <SummaryList
        rows={[
          { label: 'Naam', value: partner.naam },
          { label: 'Taak', value: partner.taak },
          { label: 'Geld', value: partner.bijdrage_geld },
          { label: 'Uren', value: partner.bijdrage_uren },
          { label: 'Spullen of ruimte', value: partner.bijdrage_natura },
          { label: 'E-mailadres', value: partner.email },
        ]}
      />
    </Details>
  )
}
