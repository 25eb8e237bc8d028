import type { FieldBinding } from '../../components/field-props.ts'
import { Field } from '../../components/field.tsx'
import { aansluitingLengtes } from '../../domain/aanvraag/aansluiting.schema.ts'
import type { Keuze } from './vraagstelling.server.ts'

export type Shared = {
  gekozen: readonly string[]
  /** What stands above the list, chosen or suggested: in the list itself there is a way to it. */
  bovenaan: readonly string[]
  field: (id: string) => FieldBinding
  vraagtMotivering: boolean
}

/** One item to tick, with the question why it fits. */
export function PlanKeuze({
  keuze,
  gekozen,
  field,
  vraagtMotivering,
  omdat,
}: Shared & { keuze: Keuze; omdat?: React.ReactNode }) {
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
        {omdat}
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
