import type { Reason } from './why.tsx'

export type FieldType =
  | 'text'
  | 'email'
  | 'tel'
  | 'number'
  | 'money'
  | 'search'
  | 'textarea'
  | 'select'
  | 'file'
  | 'date'
  | 'checkbox'
  | 'checkboxes'
  | 'radio'

export type Option = {
  value: string
  label: string
  hint?: React.ReactNode
  /** Questions that come along with this answer, in a div of the class `with-choice`. */
  after?: React.ReactNode
}

/** What `useSchemaForm().field(name)` gives; spread it into a Field. */
export type FieldBinding = {
  id: string
  name: string
  defaultValue?: string | readonly string[]
  error?: string
}

export type FieldProps = Partial<FieldBinding> & {
  name: string
  label: React.ReactNode
  type?: FieldType
  hint?: React.ReactNode
  /** Shows "(niet verplicht)" behind the label. */
  optional?: boolean
  /** The options of a select, radio or checkboxes. */
  options?: readonly Option[]
  /** The value a single checkbox sends. */
  value?: string
  /** Says how many characters fit; the schema refuses more, the browser does not cut. */
  maxLength?: number
  width?: 'short' | 'medium' | 'full'
  rows?: number
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'search'
  autoComplete?: string
  /** The id of a datalist with answers to choose from. */
  list?: string
  accept?: string
  multiple?: boolean
  /** Why this is asked and on what ground, behind a small summary under the question. */
  why?: Reason
  /** How many bytes one file and all together may have, and what is said when there are more. */
  limits?: { each: number; together: number; tooLarge: string; tooMuch: string }
  /** Makes the label of a group as large as a heading, where the page asks one thing. */
  heading?: boolean
  /** Short options beside each other where there is room. */
  inline?: boolean
}
