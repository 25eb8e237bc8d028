import { FoundBecause } from '../../components/found-because.tsx'
import { PlanChip } from '../../components/plan-chip.tsx'
import type { chipVan } from '../../domain/plan/verwijzing.ts'

export type Passend = { chip: ReturnType<typeof chipVan>; woorden: readonly string[] }

/** What in the plan the idea seems to be about, and by which of its words; nothing is chosen by it. */
export function InPlan({ passend, plan }: { passend: readonly Passend[]; plan: string }) {
  if (passend.length === 0) return null
  return (
    <section className="stack" aria-labelledby="in-plan">
      <h2 id="in-plan">Misschien past dit uit het plan</h2>
      <p>
        Wij zochten met uw woorden in {plan}. In uw aanvraag kiest u zelf waar uw idee bij past.
      </p>
      <ul className="plan-found-list">
        {passend.map(({ chip, woorden }) => (
          <li key={chip.to}>
            <PlanChip {...chip} />
            <FoundBecause words={woorden} />
          </li>
        ))}
      </ul>
    </section>
  )
}
