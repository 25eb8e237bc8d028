import { json } from '@remix-run/node'
import type * as z from 'zod/mini'
import type { Tx } from '../../db/db.ts'
import type { Ontvangen } from '../domain/document/bestand.ts'
import { bestandsfouten } from '../domain/document/fouten.ts'
import { appendDenied } from './audit.server.ts'
import { getDb } from './db.server.ts'
import { isDiskFull } from './disk.server.ts'
import { discard, keep } from './files.server.ts'
import { runForm, type FormAnswer, type FormOptions, type FormRequest } from './form.server.ts'
import { fieldErrors, formValues, type FormErrors, type FormValues } from './form-values.ts'
import { inspectFile, type Accepted } from './inspect.server.ts'
import { withinLimit } from './limits.server.ts'
import { discardAll, receiveForm, type Received } from './receive.server.ts'

/** The files of a form, by the name of their field. */
export type Bestanden = Partial<Record<string, Ontvangen[]>>

type Kept = Accepted & { field: string }

/**
 * The same as handleForm for a form with files. The schema sees the name of a file; a file that is not taken is a message
 * at its field. Files are on disk under their own name before the act is committed, and nowhere after a refusal.
 */
export async function handleUpload<S extends z.ZodMiniType>(
  { request, actor }: FormRequest,
  schema: S,
  run: (tx: Tx, input: z.output<S>, bestanden: Bestanden) => Promise<Response>,
  options: FormOptions = {},
) {
  const received: Received[] = []
  const kept: Kept[] = []
  let values: FormValues = {}
  try {
    const refuse = (await mayUpload({ request, actor })) ? undefined : 'teVaak'
    values = formValues(await receiveForm(request, received, refuse))
    const files = received.filter(({ name, grootte }) => name !== '' || grootte > 0)
    const parsed = schema.safeParse(values)
    const errors = {
      ...(parsed.success ? {} : fieldErrors(parsed.error)),
      ...(await inspectAll(files, kept)),
    }
    if (!parsed.success || Object.keys(errors).length > 0) {
      if (hasType(errors, 'besmet')) await appendVirus({ request, actor })
      return answer(values, { ...chooseAgain(files), ...errors })
    }
    // Two files of one name are two acts, so what came in counts as what was sent.
    const sent = { ...values, _bestanden: files.map(({ sha256 }) => sha256) }
    const act = async (tx: Tx) => {
      const response = await run(tx, parsed.data, byField(kept))
      for (const { temporary } of kept) await keep(temporary)
      return response
    }
    return await runForm({ request, actor }, { values, sent }, act, options)
  } catch (error) {
    if (!isDiskFull(error)) throw error
    return answer(values, { root: { type: 'vol', message: bestandsfouten.vol } })
  } finally {
    await discardAll(received)
    for (const { temporary } of kept) await discard(temporary.path)
  }
}

/** Judges one file after the other; what is wrong with one is said at its field. */
async function inspectAll(files: readonly Received[], kept: Kept[]) {
  const errors: FormErrors = {}
  for (const file of files) {
    const field = file.field.replace(/\[\]$/, '')
    const inspected = file.stopped ? { fout: file.stopped } : await inspectFile(file.name, file)
    if ('fout' in inspected)
      errors[field] ??= { type: inspected.fout, message: bestandsfouten[inspected.fout] }
    else kept.push({ field, ...inspected })
  }
  return errors
}

/** A browser never fills in a file again: who has to send the form once more reads that it is not in it. */
const chooseAgain = (files: readonly Received[]): FormErrors =>
  Object.fromEntries(
    files.map(({ field }) => [
      field.replace(/\[\]$/, ''),
      { type: 'opnieuw', message: bestandsfouten.opnieuw },
    ]),
  )

function byField(kept: readonly Kept[]) {
  const bestanden: Bestanden = {}
  for (const { field, bestand } of kept) (bestanden[field] ??= []).push(bestand)
  return bestanden
}

const statuses = { vol: 507, teVaak: 429 }
const hasType = (errors: FormErrors, type: string) =>
  Object.values(errors).some((error) => error.type === type)

function answer(values: FormValues, errors: FormErrors) {
  const [, status = 422] = Object.entries(statuses).find(([type]) => hasType(errors, type)) ?? []
  return json<FormAnswer>({ values, errors }, { status })
}

/** Counted by what the browser says it sends: before anything of it is read. A form without files does not count. */
export async function mayUpload({ request, actor }: FormRequest) {
  if (!request.headers.get('content-type')?.startsWith('multipart/')) return true
  const megabytes = Number(request.headers.get('content-length') ?? 0) / 1024 / 1024
  return withinLimit('bestanden', actor.gebruiker.id, Math.max(1, Math.ceil(megabytes)))
}

function appendVirus({ request, actor }: FormRequest) {
  const { pathname } = new URL(request.url)
  return appendDenied(getDb(), actor, 'bestand met virus geweigerd', pathname)
}
