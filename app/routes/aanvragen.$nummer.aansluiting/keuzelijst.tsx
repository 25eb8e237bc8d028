import { Details } from '../../components/details.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { PlanChip, PlanChips } from '../../components/plan-chip.tsx'
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

/** The items of the plan, grouped as in the plan; under a chosen one the question why it fits. */
export function Keuzelijst({ vraag, plan, delen, voorstellen, error, waarom, ...rest }: Props) {
  const keuze = { ...rest, bovenaan: voorstellen.map((voorstel) => voorstel.keuze.id) }
  const { gekozen, vraagtMotivering } = keuze
  const alle = delen.flatMap(({ keuzes }) => keuzes.flatMap((keuze) => [keuze, ...keuze.kinderen]))
  const bewaard = alle.filter(({ id }) => gekozen.includes(id))
  return (
    <section className="stack" aria-labelledby="gekozen">
      <h2 id="gekozen" tabIndex={-1}>
        {vraag}
      </h2>
      {error && <p className="utrecht-form-field-error-message">{error}</p>}
      {bewaard.length > 0 ? (
        <>
          <p>U koos uit {plan}:</p>
          <PlanChips>
            {bewaard.map(({ id, nummer, naam, plaats }) => (
              <PlanChip key={id} nummer={nummer} naam={naam} plaats={plaats} to={`#kies-${id}`} />
            ))}
          </PlanChips>
        </>
      ) : (
        <p>
          U kiest uit {plan}. Vink aan wat past.
          {vraagtMotivering && ' Daaronder komt dan ruimte om te schrijven waarom.'}
        </p>
      )}
      <Why questions={waarom} />
      <Voorstellen voorstellen={voorstellen} {...keuze} />
      {delen.map((deel, index) => {
        const choices = <Deel key={deel.id} deel={deel} {...keuze} />
        const folded = alle.length > FOLD_ABOVE && index > 0
        return folded ? (
          <Details
            key={deel.id}
            summary={`${deel.titel} (${deel.keuzes.length})`}
            open={deel.keuzes.some((keuze) => heeft(keuze, gekozen))}
          >
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

const heeft = ({ id, kinderen }: Keuze, gekozen: readonly string[]) =>
  gekozen.includes(id) || kinderen.some((kind) => gekozen.includes(kind.id))

function Deel({ deel: { titel, uitleg, keuzes }, ...shared }: Shared & { deel: Deel }) {
  return (
    <Fieldset legend={titel} heading>
      {uitleg && <p className="utrecht-form-field-description">{uitleg}</p>}
      {keuzes.map((keuze) => (
        <div key={keuze.id} className="plan-branch">
          <InLijst keuze={keuze} {...shared} />
          {keuze.kinderen.length > 0 && (
            <Details
              summary={`${keuze.aantal} bij ${keuze.naam}`}
              open={keuze.kinderen.some((kind) => shared.gekozen.includes(kind.id))}
            >
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

/** An item in its place in the plan; one that was suggested is to be ticked there, so that it is on the page once. */
function InLijst({ keuze, ...shared }: Shared & { keuze: Keuze }) {
  if (!shared.bovenaan.includes(keuze.id)) return <PlanKeuze keuze={keuze} {...shared} />
  return (
    <p className="plan-choice-above">
      {keuze.nummer} {keuze.naam}: <a href={`#kies-${keuze.id}`}>staat bovenaan</a>
    </p>
  )
}
