import { Icon } from './icon.tsx'
import type { FieldProps } from './field-props.ts'

/** The message of a field, between its label and its control. */
export function ErrorMessage({ id, error }: { id: string; error?: string }) {
  if (!error) return null
  return (
    <p className="utrecht-form-field-error-message" id={`${id}-fout`}>
      <Icon name="uitroep" /> <span className="sr-only">Fout: </span>
      {error}
    </p>
  )
}

/** The help of a field, with the number of characters that fit. */
export function Hint({ id, hint, maxLength }: HintProps) {
  if (!hint && !maxLength) return null
  return (
    <p className="utrecht-form-field-description" id={`${id}-uitleg`}>
      {hint}
      {hint && maxLength ? ' ' : null}
      {maxLength && `Hoogstens ${maxLength} tekens.`}
    </p>
  )
}
type HintProps = { id: string; hint?: React.ReactNode; maxLength?: number }

/** The ids of the hint and the message, for aria-describedby. */
export function describedBy({ id, hint, maxLength, error }: FieldProps): string | undefined {
  const ids = [(hint || maxLength) && `${id}-uitleg`, error && `${id}-fout`].filter(Boolean)
  return ids.join(' ') || undefined
}
