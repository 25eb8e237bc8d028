import type { Deel } from '../../domain/plan/indeling.ts'
import { aantalVan, kopVan, soortnamen } from '../../domain/plan/soort.ts'
import { PlanTak } from './plan-tak.tsx'
import { Tredenmatrix } from './tredenmatrix.tsx'
import type { Werk } from './werk.tsx'

type Props = { deel: Deel; delen: Deel[]; werk?: Werk }

/** One part of the plan: all items of a kind with what belongs to them. */
export function PlanDeel({ deel, delen, werk = {} }: Props) {
  const { id, soort, groep, takken } = deel
  return (
    <section className="plan-part" id={id} aria-labelledby={`${id}-kop`}>
      <header className="plan-part-heading">
        <h2 id={`${id}-kop`}>{kopVan(soort, groep)}</h2>
        <p>
          {soortnamen[soort].uitleg}{' '}
          <span className="muted">{aantalVan(soort, takken.length)}.</span>
        </p>
      </header>
      {soort === 'trede' && <Tredenmatrix treden={takken} delen={delen} />}
      {takken.map((tak) => (
        <PlanTak key={tak.sleutel} tak={tak} level={3} werk={werk} />
      ))}
      <p className="plan-up no-print">
        <a href="#inhoudsopgave">Terug naar de inhoudsopgave</a>
      </p>
    </section>
  )
}
