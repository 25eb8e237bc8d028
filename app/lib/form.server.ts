import { json } from '@remix-run/node'
import type { Tx } from '../../db/db.ts'
import type * as z from 'zod/mini'
import type { Actor } from './actor.server.ts'
import { appendDenied } from './audit.server.ts'
import { getDb } from './db.server.ts'
import { Refusal } from './errors.ts'
import { fieldErrors, formValues, type FormErrors, type FormValues } from './form-values.ts'
import { oncePerKey } from './idempotency.server.ts'
import { forgetUnsent } from './unsent.server.ts'

/** What an action answers when the form comes back: what was typed, and what to do about it. */
export type FormAnswer = { values: FormValues; errors: FormErrors }

export type FormRequest = { request: Request; actor: Actor }
export type FormOptions = {
  /** Saving a section: the same key with another text is an ordinary save, under its version check. */
  bewaren?: boolean
}
type Opties<S extends z.ZodMiniType, V> = FormOptions & {
  /** Where it leads, when that is known beforehand: one thing less to write afterwards. */
  naar?: (input: z.output<S>) => string
  /** What has to be asked elsewhere first: never while a transaction waits. */
  vooraf?: (input: z.output<S>) => Promise<V>
}

/** The only way a form reaches a command: one schema, one transaction, one effect per key. */
export async function handleForm<S extends z.ZodMiniType, V = undefined>(
  { request, actor }: FormRequest,
  schema: S,
  run: (tx: Tx, input: z.output<S>, vooraf: V | undefined) => Promise<Response>,
  { naar, vooraf, ...options }: Opties<S, V> = {},
) {
  const values = formValues(await request.formData())
  const parsed = schema.safeParse(values)
  if (!parsed.success) return answer(values, fieldErrors(parsed.error))
  const input = parsed.data
  const eerst = await vooraf?.(input)
  return runForm({ request, actor }, { values, sent: values }, (tx) => run(tx, input, eerst), {
    ...options,
    naar: naar?.(input),
  })
}

/** Runs an act once in one transaction; `sent` is what makes it the same act, `values` what the page shows again. */
export async function runForm(
  { request, actor }: FormRequest,
  { values, sent }: { values: FormValues; sent: FormValues },
  run: (tx: Tx) => Promise<Response>,
  options: FormOptions & { naar?: string },
) {
  const handeling = new URL(request.url).pathname
  try {
    return await oncePerKey({ actor, values: sent, handeling, ...options }, async (tx) => {
      const response = await run(tx)
      await forgetUnsent(tx, request)
      return response
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const codes = error.belemmeringen.map((belemmering) => belemmering.code)
    await appendDenied(getDb(), actor, handeling, handeling, { belemmeringen: codes })
    const errors = { root: { type: 'refusal', message: error.message } }
    return json<FormAnswer>({ ...error.data, values, errors }, { status: error.status })
  }
}

/** The form again, with what was typed and what to do about it. */
export const answer = (values: FormValues, errors: FormErrors) =>
  json<FormAnswer>({ values, errors }, { status: 422 })
