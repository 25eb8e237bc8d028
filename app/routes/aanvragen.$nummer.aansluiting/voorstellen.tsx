import { Fieldset } from '../../components/fieldset.tsx'
import { FoundBecause } from '../../components/found-because.tsx'
import { PlanKeuze, type Shared } from './plan-keuze.tsx'
import type { Keuze } from './vraagstelling.server.ts'

/** An item that seems to fit, and which words of the applicant say so. */
export type Voorstel = { keuze: Keuze; woorden: string[] }

/** What seems to fit, judged by the applicant's own words; to choose it, one ticks it here. */
export function Voorstellen({ voorstellen, ...shared }: Shared & { voorstellen: Voorstel[] }) {
  if (voorstellen.length === 0) return null
  return (
    <Fieldset legend="Misschien past dit" heading>
      <p className="utrecht-form-field-description">
        Wij zochten in het plan met de woorden uit uw projectplan. Vink aan wat klopt. U kiest zelf.
      </p>
      {voorstellen.map(({ keuze, woorden }) => (
        <div key={keuze.id} className="plan-branch">
          <PlanKeuze keuze={keuze} omdat={<FoundBecause words={woorden} />} {...shared} />
        </div>
      ))}
    </Fieldset>
  )
}
