import { useActionData } from '@remix-run/react'
import type { FormAnswer } from '../../lib/form.server.ts'

/** The fields of a small form, with what was typed and what is wrong when it comes back. */
export function useAntwoord() {
  const answer = useActionData<FormAnswer>()
  const errors: FormAnswer['errors'] = answer?.errors ?? {}
  return {
    errors,
    veld: (name: string) => {
      const typed = answer?.values[name]
      return {
        id: name,
        name,
        error: errors[name]?.message,
        defaultValue: typeof typed === 'string' ? typed : undefined,
      }
    },
  }
}
