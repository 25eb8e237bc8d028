import { Details } from '../../components/details.tsx'
import type { FieldBinding } from '../../components/field-props.ts'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { PlanChip, PlanChips } from '../../components/plan-chip.tsx'
import { aansluitingLengtes } from '../../domain/aanvraag/aansluiting.schema.ts'
import { Why, type Reason } from '../../components/why.tsx'
import type { Keuze } from './vraagstelling.server.ts'

type Deel = { id: string; titel: string; uitleg: string | null; keuzes: Keuze[] }
type Shared = {
  gekozen: readonly string[]
  field: (id: string) => FieldBinding
  vraagtMotivering: boolean
}
type Props = Shared & {
  vraag: string
  plan: string
  delen: Deel[]
  error?: string
  waarom: readonly Reason[]
}

/** The items of the plan, grouped as in the plan; under a chosen one the question why it fits. */
export function Keuzelijst({ vraag, plan, delen, error, waarom, ...keuze }: Props) {
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
          <PlanKeuze keuze={keuze} {...shared} />
          {keuze.kinderen.length > 0 && (
            <Details
              summary={`${keuze.aantal} bij ${keuze.naam}`}
              open={keuze.kinderen.some((kind) => shared.gekozen.includes(kind.id))}
            >
              {keuze.kinderen.map((kind) => (
                <PlanKeuze key={kind.id} keuze={kind} {...shared} />
              ))}
            </Details>
          )}
        </div>
      ))}
    </Fieldset>
  )
}

function PlanKeuze({ keuze, gekozen, field, vraagtMotivering }: Shared & { keuze: Keuze }) {
  const { id, nummer, naam, uitleg, plaats } = keuze
  return (
    <div className="plan-choice">
      <div className={`choice place-${plaats}`}>
        <input
          className="utrecht-checkbox"
          type="checkbox"
          id={`kies-${id}`}
          name="gekozen[]"
          value={id}
          defaultChecked={gekozen.includes(id)}
          aria-describedby={`kies-${id}-uitleg`}
        />
        <label className="utrecht-form-label utrecht-form-label--checkbox" htmlFor={`kies-${id}`}>
          <span className="plan-choice-number">{nummer}</span> {naam}
        </label>
        <p className="utrecht-form-field-description" id={`kies-${id}-uitleg`}>
          {uitleg}
        </p>
      </div>
      {vraagtMotivering && (
        <div className="plan-choice-why">
          <Field
            label={
              <>
                Waarom past uw plan hierbij?<span className="sr-only"> {naam}</span>
              </>
            }
            type="textarea"
            rows={3}
            maxLength={aansluitingLengtes.motivering}
            {...field(id)}
          />
        </div>
      )}
    </div>
  )
}
