import { useActionData, useSubmit } from '@remix-run/react'
import { useRef, useState } from 'react'
import type * as z from 'zod/mini'
import type { Check } from './form-check.ts'
import { valueAt, type FormErrors, type FormValues } from './form-values.ts'
import { useSentTooLate } from './sent-too-late.ts'

type Answer = { values?: FormValues; errors?: FormErrors }
type FieldName<S extends z.ZodMiniType> =
  Extract<keyof z.input<S>, string> | `${Extract<keyof z.input<S>, string>}.${string}`
type Defaults<S extends z.ZodMiniType> = { [Name in keyof z.input<S>]?: unknown }

/**
 * A form that checks in the browser what the server checks again, and that shows the answer of the server
 * on the first paint, so that it works the same without JavaScript. The schema of a page with JavaScript is given as a
 * function that imports it: checking comes along when somebody begins to type, and until then the server checks alone.
 */
export function useSchemaForm<S extends z.ZodMiniType>(
  schema: S | (() => Promise<S>),
  defaults: Defaults<S> | FormValues = {},
) {
  const submit = useSubmit()
  const answer = useActionData<Answer>()
  const sentTooLate = useSentTooLate()
  const [inBrowser, setInBrowser] = useState<FormErrors>({})
  const loading = useRef(false)
  const check = useRef<Check>()

  const load = () => {
    if (loading.current) return
    loading.current = true
    const wanted = typeof schema === 'function' ? schema() : schema
    Promise.all([import('./form-check.ts'), wanted]).then(
      ([{ createCheck }, loaded]) => (check.current = createCheck(loaded)),
      // without it the server checks, and the next time somebody comes into the form it is tried again
      () => (loading.current = false),
    )
  }
  const errors = Object.keys(inBrowser).length > 0 ? inBrowser : (answer?.errors ?? {})
  const values: unknown = answer?.values ?? sentTooLate ?? defaults

  return {
    /** Spread into Form. */
    form: {
      onFocus: load,
      onSubmit: (event: React.FormEvent<HTMLFormElement>) => {
        const submitter = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null
        // Saving for later may leave questions open: a button with formNoValidate posts as it is.
        if (submitter?.formNoValidate || !check.current) return
        // The submitter carries its own name and value.
        const target = submitter ?? event.currentTarget
        const send = () => {
          setInBrowser({})
          submit(target)
        }
        check.current(event, send, setInBrowser)
      },
    },
    /** Spread into Field. */
    field: (name: FieldName<S>) => ({
      id: name,
      name: name as string,
      defaultValue: asTyped(valueAt(values, name)),
      error: errors[name]?.message,
    }),
    /** What concerns the form as a whole. */
    error: errors.root?.message,
    /** All messages, for the ErrorSummary. */
    errors,
  }
}

function asTyped(value: unknown): string | string[] | undefined {
  if (Array.isArray(value)) return value.map(String)
  return value === null || value === undefined ? undefined : String(value)
}
