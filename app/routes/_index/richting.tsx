import { PlanChip, PlanChips } from '../../components/plan-chip.tsx'
import { chipVan, planVan } from '../../domain/plan/verwijzing.ts'

type Props = {
  gemeente: { naam: string }
  onderdelen: { sleutel: string; nummer: string; kort: string }[]
}

/** Where the municipality wants to go by its own plan, so that one sees at once whether an idea goes along. */
export function Richting({ gemeente, onderdelen }: Props) {
  const [eerste] = onderdelen
  if (!eerste) return null
  return (
    <section className="home-part" aria-labelledby="richting">
      <h2 id="richting">Hier werkt {gemeente.naam} aan</h2>
      <p>
        Dit staat in het plan van de gemeente. Een idee dat hierbij helpt, maakt een goede kans.
      </p>
      <PlanChips>
        {onderdelen.map((onderdeel) => (
          <PlanChip key={onderdeel.sleutel} {...chipVan(onderdeel)} />
        ))}
      </PlanChips>
      <p>
        <a href={`/plannen/${planVan(eerste.sleutel)}`}>Lees het hele plan in gewone woorden</a>
      </p>
    </section>
  )
}
