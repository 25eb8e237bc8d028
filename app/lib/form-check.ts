import { createFormControl } from 'react-hook-form'
import type * as z from 'zod/mini'
import { fieldErrors, formValues, type FormErrors } from './form-values.ts'

type SubmitEvent = React.FormEvent<HTMLFormElement>
/** Checks a form that is about to be sent: `send` when all is well, `show` with what to do about it when not. */
export type Check = (
  event: SubmitEvent,
  send: () => void,
  show: (errors: FormErrors) => void,
) => void

/** The check of a form in the browser, by the schema the server checks it with again. */
export function createCheck(schema: z.ZodMiniType): Check {
  let element: HTMLFormElement
  const { handleSubmit } = createFormControl({
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
    // The controls hold the values: what was typed before the scripts came is not lost.
    resolver: () => {
      const parsed = schema.safeParse(formValues(new FormData(element)))
      return { values: {}, errors: parsed.success ? {} : fieldErrors(parsed.error) }
    },
  })
  return (event, send, show) => {
    element = event.currentTarget
    void handleSubmit(send, (errors) => show(errors as FormErrors))(event)
  }
}
