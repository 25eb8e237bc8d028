import { Details } from '../../components/details.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Why, type Reason } from '../../components/why.tsx'
import { PlanKeuze, type Shared } from './plan-keuze.tsx'
import type { Keuze } from './vraagstelling.server.ts'
import { Voorstellen, type Voorstel } from './voorstellen.tsx'

type Deel = { id: string; titel: string; uitleg: string | null; keuzes: Keuze[] }
type Props = Omit<Shared, 'bovenaan'> & {
  voorstellen: Voorstel[]
  vraag: string
  plan: string
  delen: Deel[]
  error?: string
  waarom: readonly Reason[]
}

/** What was chosen, what may fit, and all items grouped as in the plan; each is on the page once. */
export function Keuzelijst({ vraag, plan, delen, voorstellen, error, waarom, ...rest }: Props) {
  const alle = delen.flatMap(({ keuzes }) => keuzes.flatMap((keuze) => [keuze, ...keuze.kinderen]))
  const koos = alle.filter(({ id }) => rest.gekozen.includes(id))
  const anders = voorstellen.filter(({ keuze }) => !koos.some(({ id }) => id === keuze.id))
  const bovenaan = [...koos, ...anders.map(({ keuze }) => keuze)].map(({ id }) => id)
  const shared = { ...rest, bovenaan }
  return (
    <section className="stack" aria-labelledby="gekozen">
      <h2 id="gekozen" tabIndex={-1}>
        {vraag}
      </h2>
      {error && <p className="utrecht-form-field-error-message">{error}</p>}
      <p>
        U kiest uit {plan}. Vink aan wat past.
        {rest.vraagtMotivering && ' Daaronder komt dan ruimte om te schrijven waarom.'}
      </p>
      <Why questions={waarom} />
      {koos.length > 0 && (
        <Fieldset legend="Dit koos u" heading>
          {koos.map((keuze) => (
            <div key={keuze.id} className="plan-branch">
              <PlanKeuze keuze={keuze} {...shared} />
            </div>
          ))}
        </Fieldset>
      )}
      <Voorstellen voorstellen={anders} {...shared} />
      {delen.map((deel, index) => {
        const choices = <Deel key={deel.id} deel={deel} {...shared} />
        const folded = alle.length > FOLD_ABOVE && index > 0
        return folded ? (
          <Details key={deel.id} summary={`${deel.titel} (${deel.keuzes.length})`}>
            {choices}
          </Details>
        ) : (
          choices
        )
      })}
    </section>
  )
}

// Above so many items only the first part of the plan lies open.
const FOLD_ABOVE = 12

function Deel({ deel: { titel, uitleg, keuzes }, ...shared }: Shared & { deel: Deel }) {
  return (
    <Fieldset legend={titel} heading>
      {uitleg && <p className="utrecht-form-field-description">{uitleg}</p>}
      {keuzes.map((keuze) => (
        <div key={keuze.id} className="plan-branch">
          <InLijst keuze={keuze} {...shared} />
          {keuze.kinderen.length > 0 && (
            <Details summary={`${keuze.aantal} bij ${keuze.naam}`}>
              {keuze.kinderen.map((kind) => (
                <InLijst key={kind.id} keuze={kind} {...shared} />
              ))}
            </Details>
          )}
        </div>
      ))}
    </Fieldset>
  )
}

/** An item in its place in the plan; one that was chosen or suggested stands above. */
function InLijst({ keuze, ...shared }: Shared & { keuze: Keuze }) {
  if (!shared.bovenaan.includes(keuze.id)) return <PlanKeuze keuze={keuze} {...shared} />
  return (
    <p className="plan-choice-above">
      {keuze.nummer} {keuze.naam}: <a href={`#kies-${keuze.id}`}>staat bovenaan</a>
    </p>
  )
}
