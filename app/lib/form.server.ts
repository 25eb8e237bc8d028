import { json } from '@remix-run/node'
import type { Tx } from '../../db/db.ts'
import type * as z from 'zod/mini'
import type { Actor } from './actor.server.ts'
import { appendDenied } from './audit.server.ts'
import { getDb, inTransaction } from './db.server.ts'
import { Refusal } from './errors.ts'
import { fieldErrors, formValues, type FormErrors, type FormValues } from './form-values.ts'
import { AlreadyDone, oncePerKey } from './idempotency.server.ts'

/** What an action answers when the form comes back: what was typed, and what to do about it. */
export type FormAnswer = { values: FormValues; errors: FormErrors }

type FormRequest = { request: Request; actor: Actor }
type Options = {
  /** Saving a section: the same key with another text is an ordinary save, under its version check. */
  bewaren?: boolean
}

/** The only way a form reaches a command: one schema, one transaction, one effect per key. */
export async function handleForm<S extends z.ZodMiniType>(
  { request, actor }: FormRequest,
  schema: S,
  run: (tx: Tx, input: z.output<S>) => Promise<Response>,
  options: Options = {},
) {
  const values = formValues(await request.formData())
  const parsed = schema.safeParse(values)
  if (!parsed.success) return answer(values, fieldErrors(parsed.error))
  const handeling = new URL(request.url).pathname
  try {
    return await inTransaction((tx) =>
      oncePerKey(tx, { actor, values, handeling, ...options }, () => run(tx, parsed.data)),
    )
  } catch (error) {
    if (error instanceof AlreadyDone) return error.response
    if (!(error instanceof Refusal)) throw error
    const codes = error.belemmeringen.map((belemmering) => belemmering.code)
    await appendDenied(getDb(), actor, handeling, handeling, { belemmeringen: codes })
    const errors = { root: { type: 'refusal', message: error.message } }
    return json<FormAnswer>({ ...error.data, values, errors }, { status: error.status })
  }
}

const answer = (values: FormValues, errors: FormErrors) =>
  json<FormAnswer>({ values, errors }, { status: 422 })
