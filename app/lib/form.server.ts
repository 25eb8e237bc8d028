import { json } from '@remix-run/node'
import type { Tx } from '../../db/db.ts'
import type * as z from 'zod/mini'
import type { Actor } from './actor.server.ts'
import { appendDenied } from './audit.server.ts'
import { getDb, inTransaction } from './db.server.ts'
import { Refusal } from './errors.ts'
import { AlreadyDone, oncePerKey } from './idempotency.server.ts'

export type FormValues = Record<string, string | string[]>
export type FormErrors = Record<string, { type: string; message: string }>
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
  const parsed = schema.safeParse(nested(values))
  if (!parsed.success) return answer(values, fieldErrors(parsed.error))
  const handeling = new URL(request.url).pathname
  try {
    return await inTransaction((tx) => oncePerKey(tx, { actor, values, handeling, ...options }, () => run(tx, parsed.data)))
  } catch (error) {
    if (error instanceof AlreadyDone) return error.response
    if (!(error instanceof Refusal)) throw error
    const codes = error.belemmeringen.map((belemmering) => belemmering.code)
    await appendDenied(getDb(), actor, handeling, handeling, { belemmeringen: codes })
    return answer(values, { root: { type: 'refusal', message: error.message } })
  }
}

const answer = (values: FormValues, errors: FormErrors) => json<FormAnswer>({ values, errors }, { status: 422 })

const fieldName = /^_?[a-z]\w{0,60}(\.\d{1,3}\.[a-z]\w{0,60})?$/i

/** Text fields by name; a name that comes twice is a list. Files and names no form of ours has are left out. */
export function formValues(form: FormData): FormValues {
  const values: FormValues = Object.create(null)
  for (const name of new Set(form.keys())) {
    if (!fieldName.test(name)) continue
    const texts = form.getAll(name).filter((value) => typeof value === 'string')
    const [first] = texts
    if (first !== undefined) values[name] = texts.length === 1 ? first : texts
  }
  return { ...values }
}

/** `posten.0.bedrag` becomes `{ posten: [{ bedrag }] }`: rows of a table in a form. */
export function nested(values: FormValues) {
  const result: Record<string, unknown> = {}
  const rows = new Map<string, Record<string, unknown>[]>()
  for (const [name, value] of Object.entries(values)) {
    const [list = '', index, field] = name.split('.')
    if (index === undefined || field === undefined) {
      result[name] = value
      continue
    }
    const list_ = rows.get(list) ?? []
    rows.set(list, list_)
    ;(list_[Number(index)] ??= {})[field] = value
  }
  for (const [list, items] of rows) result[list] = items.filter(Boolean)
  return result
}

function fieldErrors(error: z.core.$ZodError): FormErrors {
  const errors: FormErrors = {}
  for (const issue of error.issues) errors[issue.path.join('.') || 'root'] ??= { type: issue.code ?? 'custom', message: issue.message }
  return errors
}
