import { useActionData } from '@remix-run/react'
import type * as z from 'zod/mini'
import type { Botsinggegevens } from '../domain/aanvraag/samenvoegen.ts'
import { useSchemaForm } from './form.ts'
import type { FormValues } from './form-values.ts'
import { useSentTooLate } from './sent-too-late.ts'

type Sectie = { versie: number; getypt: FormValues | null; autosave: string }
type Answer = { values?: FormValues; botsing?: Botsinggegevens }
type Saved<S extends z.ZodMiniType> = { [Name in keyof z.input<S>]?: unknown }

/** A form that several people may change: what `useSchemaForm` gives, its version, and the texts that collide. */
export function useVersionForm<S extends z.ZodMiniType>(
  schema: S | (() => Promise<S>),
  saved: Saved<S> | FormValues,
  versie: number,
) {
  const answer = useActionData<Answer>()
  const sentTooLate = useSentTooLate()
  const opened = (answer?.values ?? sentTooLate)?._versie
  const { form, ...rest } = useSchemaForm(schema, saved)
  return {
    ...rest,
    // The page that comes back keeps the version it was opened with: what others saved is not yet seen.
    form: { ...form, versie: typeof opened === 'string' ? opened : versie },
    /** What the fields show: as it comes back, else as it was saved. */
    values: answer?.values ?? sentTooLate ?? saved,
    botsing: answer?.botsing,
    keuzes: answer?.values?._keuze as Record<string, string> | undefined,
  }
}

/** The same for a section of an application, with what this person typed before and did not save. */
export function useSectionForm<S extends z.ZodMiniType>(
  schema: S | (() => Promise<S>),
  saved: Saved<S>,
  { versie, getypt, autosave }: Sectie,
) {
  const { form, ...rest } = useVersionForm(schema, getypt ?? saved, versie)
  return { ...rest, form: { ...form, 'data-autosave': autosave } }
}
