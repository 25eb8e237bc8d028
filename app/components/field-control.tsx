import type { FieldProps } from './field-props.ts'

/** The bare control of a field with one value. */
export function Control({ describedBy, error, type = 'text', width, ...props }: ControlProps) {
  const shared = {
    id: props.id,
    name: props.name,
    autoComplete: props.autoComplete,
    'aria-describedby': describedBy,
    'aria-invalid': error ? true : undefined,
  }
  const value = typeof props.defaultValue === 'string' ? props.defaultValue : undefined
  const size = width ? ` width-${width}` : ''

  if (type === 'checkbox') {
    const checked = value !== undefined && value === (props.value ?? 'ja')
    return (
      <input
        {...shared}
        className="utrecht-checkbox"
        type="checkbox"
        value={props.value ?? 'ja'}
        defaultChecked={checked}
      />
    )
  }
  if (type === 'textarea') {
    return (
      <textarea
        {...shared}
        className={`utrecht-textarea utrecht-textarea--html-textarea${size}`}
        rows={props.rows ?? 6}
        defaultValue={value}
      />
    )
  }
  if (type === 'select') {
    return (
      <select
        {...shared}
        className={`utrecht-select utrecht-select--html-select${size}`}
        defaultValue={value ?? ''}
      >
        {props.options?.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )
  }
  if (type === 'file') {
    return (
      <input
        {...shared}
        className="field-file"
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        data-each={props.limits?.each}
        data-together={props.limits?.together}
        data-too-large={props.limits?.tooLarge}
        data-too-much={props.limits?.tooMuch}
      />
    )
  }
  const input = (
    <input
      {...shared}
      list={props.list}
      className={`utrecht-textbox utrecht-textbox--html-input${size}${numeric(type)}`}
      type={type === 'number' || type === 'money' ? 'text' : type}
      inputMode={props.inputMode ?? keyboard(type)}
      defaultValue={value}
    />
  )
  if (type !== 'money') return input
  return (
    <div className="money-control">
      <span aria-hidden="true">€</span>
      {input}
    </div>
  )
}
type ControlProps = FieldProps & { id: string; describedBy?: string }

const numeric = (type: string) =>
  type === 'number' || type === 'money' ? ' utrecht-textbox--numeric width-short' : ''

const keyboard = (type: string) =>
  type === 'number' ? 'numeric' : type === 'money' ? 'decimal' : undefined
