import { PlanChip, PlanChips } from '../../components/plan-chip.tsx'
import type { Initiatiefpagina } from '../../lib/initiatief.server.ts'

/** The items of the plan this works on, each a way to the place where it stands. */
export function PastBij({ chips }: Pick<Initiatiefpagina, 'chips'>) {
  if (chips.length === 0) return null
  return (
    <section className="stack" aria-labelledby="past">
      <h2 id="past">Waar het bij past</h2>
      <p>Dit staat in het plan van de gemeente. Klik om te lezen wat ermee wordt bedoeld.</p>
      <PlanChips>
        {chips.map(({ sleutel, ...chip }) => (
          <PlanChip key={sleutel} {...chip} />
        ))}
      </PlanChips>
    </section>
  )
}
