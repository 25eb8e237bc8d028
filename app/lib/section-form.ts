import { useActionData } from '@remix-run/react'
import type * as z from 'zod/mini'
import type { Botsinggegevens } from '../domain/aanvraag/samenvoegen.ts'
import { useSchemaForm } from './form.ts'
import type { FormValues } from './form-values.ts'

type Sectie = { versie: number; getypt: FormValues | null; autosave: string }
type Answer = { values?: FormValues; botsing?: Botsinggegevens }

/** The form of a section: what `useSchemaForm` gives, its version, and the texts that collide with somebody else's. */
export function useSectionForm<S extends z.ZodMiniType>(
  schema: S,
  saved: { [Name in keyof z.input<S>]?: unknown },
  { versie, getypt, autosave }: Sectie,
) {
  const answer = useActionData<Answer>()
  const opened = answer?.values?._versie
  const { form, ...rest } = useSchemaForm(schema, getypt ?? saved)
  return {
    ...rest,
    form: {
      ...form,
      // The page that comes back keeps the version it was opened with: what others saved is not yet seen.
      versie: typeof opened === 'string' ? opened : versie,
      'data-autosave': autosave,
    },
    /** What the fields show: as it comes back, else as it was typed before, else as it was saved. */
    values: answer?.values ?? getypt ?? saved,
    botsing: answer?.botsing,
    keuzes: answer?.values?._keuze as Record<string, string> | undefined,
  }
}
