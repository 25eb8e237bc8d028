import { useActionData } from '@remix-run/react'
import type * as z from 'zod/mini'
import type { Botsinggegevens } from '../domain/aanvraag/samenvoegen.ts'
import { useSchemaForm } from './form.ts'
import type { FormValues } from './form-values.ts'

type Answer = { values?: FormValues; botsing?: Botsinggegevens }

/** The form of a section: what `useSchemaForm` gives, its version, and the texts that collide with somebody else's. */
export function useSectionForm<S extends z.ZodMiniType>(
  schema: S,
  defaults: { [Name in keyof z.input<S>]?: unknown },
  versie: number,
) {
  const answer = useActionData<Answer>()
  const typed = answer?.values?._versie
  return {
    ...useSchemaForm(schema, defaults),
    // The page that comes back keeps the version it was opened with: what others saved is not yet seen.
    versie: typeof typed === 'string' ? typed : versie,
    botsing: answer?.botsing,
    keuzes: answer?.values?._keuze as Record<string, string> | undefined,
  }
}
