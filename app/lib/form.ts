import { useActionData, useSubmit } from '@remix-run/react'
import { useRef } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import {
  fieldErrors,
  formValues,
  valueAt,
  type FormErrors,
  type FormValues,
} from './form-values.ts'
import { useSentTooLate } from './sent-too-late.ts'

type Answer = { values?: FormValues; errors?: FormErrors }
type FieldName<S extends z.ZodMiniType> =
  Extract<keyof z.input<S>, string> | `${Extract<keyof z.input<S>, string>}.${string}`
type Defaults<S extends z.ZodMiniType> = { [Name in keyof z.input<S>]?: unknown }

/**
 * A form that checks in the browser what the server checks again, and that shows the answer of the server
 * on the first paint, so that it works the same without JavaScript.
 */
export function useSchemaForm<S extends z.ZodMiniType>(
  schema: S,
  defaults: Defaults<S> | FormValues = {},
) {
  const submit = useSubmit()
  const answer = useActionData<Answer>()
  const sentTooLate = useSentTooLate()
  const element = useRef<HTMLFormElement | null>(null)
  const { register, handleSubmit, formState } = useForm({
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
    // The controls hold the values: what was typed before the scripts came is not lost.
    resolver: () => {
      const parsed = schema.safeParse(formValues(new FormData(element.current!)))
      return parsed.success
        ? { values: {}, errors: {} }
        : { values: {}, errors: fieldErrors(parsed.error) }
    },
  })

  const inBrowser = formState.errors as FormErrors
  const errors = Object.keys(inBrowser).length > 0 ? inBrowser : (answer?.errors ?? {})
  const values: unknown = answer?.values ?? sentTooLate ?? defaults

  return {
    /** Spread into Form. */
    form: {
      onSubmit: (event: React.FormEvent<HTMLFormElement>) => {
        element.current = event.currentTarget
        const submitter = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null
        // Saving for later may leave questions open: a button with formNoValidate posts as it is.
        if (submitter?.formNoValidate) return
        // The submitter carries its own name and value.
        const target = submitter ?? event.currentTarget
        void handleSubmit(() => submit(target))(event)
      },
    },
    /** Spread into Field. */
    field: (name: FieldName<S>) => {
      const { ref, onChange, onBlur } = register(name)
      return {
        id: name,
        name: name as string,
        inputRef: ref,
        onChange,
        onBlur,
        defaultValue: asTyped(valueAt(values, name)),
        error: errors[name]?.message,
      }
    },
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
