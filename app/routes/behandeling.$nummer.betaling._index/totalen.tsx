import { SummaryList } from '../../components/summary-list.tsx'
import type { Totaalregels } from '../../lib/betaling.server.ts'

/** What was granted, what is on its way, and what is left. */
export function Totalen({ totalen }: { totalen: Totaalregels }) {
  if (!totalen) return <p>Er is geen subsidie verleend.</p>
  return (
    <>
      <h2>Bedragen</h2>
      <SummaryList
        rows={totalen.map(({ label, bedrag }) => ({
          label,
          value: <span className="numeric">{bedrag}</span>,
        }))}
      />
    </>
  )
}
