import { describedBy, ErrorMessage, Hint } from './field-parts.tsx'
import type { FieldProps } from './field-props.ts'
import { Fieldset } from './fieldset.tsx'

const parts = [
  ['dag', 'Dag', 2],
  ['maand', 'Maand', 1],
  ['jaar', 'Jaar', 0],
] as const

/** A calendar date as three text fields; `formValues` puts them together again as jjjj-mm-dd. */
export function DateField(props: FieldProps) {
  const { id = props.name, name, label, hint, error, optional, heading } = props
  const typed = typeof props.defaultValue === 'string' ? props.defaultValue.split('-') : []
  return (
    <Fieldset
      legend={label}
      optional={optional}
      invalid={Boolean(error)}
      describedBy={describedBy({ ...props, id, hint: hint ?? true })}
      heading={heading}
    >
      <Hint id={id} hint={hint ?? 'Bijvoorbeeld 12 3 2027.'} />
      <ErrorMessage id={id} error={error} />
      <div className="date-parts">
        {parts.map(([part, partLabel, position], index) => {
          const partId = index === 0 ? id : `${id}-${part}`
          return (
            <div key={part}>
              <label className="utrecht-form-label" htmlFor={partId}>
                {partLabel}
              </label>
              <input
                className={`utrecht-textbox utrecht-textbox--html-input date-${part}`}
                id={partId}
                name={`${name}.${part}`}
                inputMode="numeric"
                autoComplete="off"
                defaultValue={typed[position]?.replace(/^0(?=\d$)/, '')}
                aria-invalid={error ? true : undefined}
              />
            </div>
          )
        })}
      </div>
    </Fieldset>
  )
}
