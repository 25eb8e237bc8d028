import { Choices } from './field-choices.tsx'
import { Control } from './field-control.tsx'
import { DateField } from './field-date.tsx'
import { describedBy, ErrorMessage, Hint } from './field-parts.tsx'
import type { FieldProps } from './field-props.ts'
import { Why } from './why.tsx'

/** One question of a form: label, hint, error and control, in that order and tied together. */
export function Field({ why, ...props }: FieldProps) {
  if (!why) return <Question {...props} />
  return (
    <div className="field-with-why">
      <Question {...props} />
      <Why questions={[why]} />
    </div>
  )
}

function Question(props: FieldProps) {
  if (props.type === 'radio' || props.type === 'checkboxes') return <Choices {...props} />
  if (props.type === 'date') return <DateField {...props} />
  const { id = props.name, label, error, optional, type } = props
  const checkbox = type === 'checkbox'
  return (
    <div className={`field${checkbox ? ' field-checkbox' : ''}${error ? ' field-invalid' : ''}`}>
      {checkbox && <ErrorMessage id={id} error={error} />}
      <label
        className={`utrecht-form-label${checkbox ? ' utrecht-form-label--checkbox' : ''}`}
        htmlFor={id}
      >
        {label}
        {optional && <span className="optional"> (niet verplicht)</span>}
      </label>
      <Hint id={id} hint={props.hint} maxLength={checkbox ? undefined : props.maxLength} />
      {!checkbox && <ErrorMessage id={id} error={error} />}
      <Control {...props} id={id} describedBy={describedBy({ ...props, id })} />
    </div>
  )
}
