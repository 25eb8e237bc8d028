import {
  FormDataParseError,
  MaxFileSizeExceededError,
  MaxTotalSizeExceededError,
  parseFormData,
} from '@remix-run/form-data-parser'
import type * as z from 'zod/mini'
import type { Tx } from '../../db/db.ts'
import { maximumgrootte, type Ontvangen } from '../domain/document/bestand.ts'
import { inspectFile, storeFile, tooLarge, type Inspected } from './files.server.ts'
import { answer, runForm, type FormOptions, type FormRequest } from './form.server.ts'
import { fieldErrors, formValues, type FormErrors } from './form-values.ts'

/** The files of a form, by the name of their field. */
export type Bestanden = Partial<Record<string, Ontvangen>>

const limits = { maxFiles: 5, maxParts: 200, maxFileSize: maximumgrootte + 1 }

/**
 * The same as handleForm for a form with files: multipart, each field at most one file. The schema sees the name
 * of a file; a file of a wrong kind or size is a message at its field. Files are on disk before the act begins.
 */
export async function handleUpload<S extends z.ZodMiniType>(
  { request, actor }: FormRequest,
  /** The field of the file: where the message goes when a file is too large to be read at all. */
  veld: string,
  schema: S,
  run: (tx: Tx, input: z.output<S>, bestanden: Bestanden) => Promise<Response>,
  options: FormOptions = {},
) {
  const data = await read(request)
  if (!data) return answer({}, { [veld]: { type: 'grootte', message: tooLarge } })
  const files = await inspectAll(data)
  const values = formValues(data)
  const parsed = schema.safeParse(values)
  const errors: FormErrors = {
    ...(parsed.success ? {} : fieldErrors(parsed.error)),
    ...fileErrors(files),
  }
  if (!parsed.success || Object.keys(errors).length > 0) return answer(values, errors)

  const bestanden: Bestanden = {}
  for (const [name, file] of files) {
    if (!('bestand' in file)) continue
    await storeFile(file.bestand.sha256, file.bytes)
    bestanden[name] = file.bestand
  }
  // Two files of one name are two acts, so the content counts as what was sent.
  const sent = { ...values, _bestanden: Object.values(bestanden).map((b) => b?.sha256 ?? '') }
  return runForm(
    { request, actor },
    { values, sent },
    (tx) => run(tx, parsed.data, bestanden),
    options,
  )
}

/** The fields of the form; null when a file was too large. The rest is read and dropped, or the browser never sees our answer. */
async function read(request: Request) {
  try {
    return await parseFormData(request, limits)
  } catch (error) {
    const large =
      error instanceof MaxFileSizeExceededError || error instanceof MaxTotalSizeExceededError
    if (!large && !(error instanceof FormDataParseError)) throw error
    await drain(request)
    if (large) return null
    throw new Response('Het formulier is niet te lezen', { status: 400 })
  }
}

async function drain({ body }: Request) {
  const reader = body?.getReader()
  while (reader && !(await reader.read()).done);
}

// What the parser calls a file that has no name.
const nameless = new Set(['', 'file-upload'])

/** What the files of the form are. A field without a chosen file is empty, as any other field. */
async function inspectAll(data: FormData) {
  const files = new Map<string, Inspected>()
  for (const name of new Set(data.keys())) {
    const [file] = data.getAll(name).filter((entry) => typeof entry !== 'string')
    if (!file) continue
    if (file.size === 0 && nameless.has(file.name)) data.set(name, '')
    else files.set(name, await inspectFile(file))
  }
  return files
}

const fileErrors = (files: Map<string, Inspected>): FormErrors =>
  Object.fromEntries(
    [...files].flatMap(([name, file]) =>
      'fout' in file ? [[name, { type: 'bestand', message: file.fout }]] : [],
    ),
  )
