import type { PlanGegevens } from './plan.server.ts'
import { Verschillen } from './verschillen.tsx'

type Props = { anders: NonNullable<PlanGegevens['anders']> }

/** What both sides are about to change together in what they confirmed before. */
export function Planverschil({ anders: { versie, nieuw, weg, veranderd } }: Props) {
  return (
    <section className="stack plan-block" aria-labelledby="anders">
      <h2 id="anders">Wat er anders is dan in versie {versie}</h2>
      <p>
        Versie {versie} bevestigden beide kanten eerder. <del>Weg</del> of <ins>erbij</ins>.
      </p>
      {veranderd.map(({ volgnummer, titel, regels }) => (
        <div key={volgnummer} className="stack">
          <h3>
            Criterium {volgnummer}: {titel}
          </h3>
          <Verschillen verschillen={regels} />
        </div>
      ))}
      <ul>
        {nieuw.map(({ volgnummer, titel }) => (
          <li key={volgnummer}>
            Nieuw is criterium {volgnummer}: {titel}
          </li>
        ))}
        {weg.map(({ volgnummer, titel }) => (
          <li key={volgnummer}>
            Vervallen is criterium {volgnummer}: {titel}
          </li>
        ))}
      </ul>
    </section>
  )
}
