import { Fragment } from 'react'
import { describedBy, ErrorMessage, Hint } from './field-parts.tsx'
import type { FieldProps } from './field-props.ts'
import { Fieldset } from './fieldset.tsx'

/** A group of radio buttons or checkboxes under one question; the first one carries the id of the field. */
export function Choices(props: FieldProps) {
  const { id = props.name, name, label, hint, error, optional, options = [], heading } = props
  const chosen = [props.defaultValue ?? []].flat()
  return (
    <Fieldset
      legend={label}
      optional={optional}
      invalid={Boolean(error)}
      describedBy={describedBy({ ...props, id })}
      heading={heading}
    >
      <Hint id={id} hint={hint} />
      <ErrorMessage id={id} error={error} />
      <Options inline={props.inline}>
        {options.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${index + 1}`
          return (
            <Fragment key={option.value}>
              <div className="choice">
                <input
                  className={props.type === 'radio' ? 'radio' : 'utrecht-checkbox'}
                  type={props.type === 'radio' ? 'radio' : 'checkbox'}
                  id={optionId}
                  name={props.type === 'radio' ? name : `${name}[]`}
                  value={option.value}
                  defaultChecked={chosen.includes(option.value)}
                  aria-describedby={option.hint ? `${optionId}-uitleg` : undefined}
                />
                <label className="utrecht-form-label utrecht-form-label--radio" htmlFor={optionId}>
                  {option.label}
                </label>
                <Hint id={optionId} hint={option.hint} />
              </div>
              {option.after}
            </Fragment>
          )
        })}
      </Options>
    </Fieldset>
  )
}

function Options({ inline, children }: { inline?: boolean; children: React.ReactNode }) {
  return inline ? <div className="choices-inline">{children}</div> : children
}
