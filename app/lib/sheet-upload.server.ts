import type * as z from 'zod/mini'
import type { Tx } from '../../db/db.ts'
import { bestandsfouten } from '../domain/document/fouten.ts'
import { schoneRegel } from '../domain/schoon.ts'
import { bladfouten } from '../domain/werkblad/fouten.ts'
import type { Werkblad } from '../domain/werkblad/werkblad.ts'
import { scanFile } from './clamd.server.ts'
import { readWhole } from './files.server.ts'
import { answer, runForm, type FormRequest } from './form.server.ts'
import { fieldErrors, formValues } from './form-values.ts'
import { discardAll, receiveForm, type Received } from './receive.server.ts'
import { readSheet } from './sheet.server.ts'
import { mayUpload } from './upload.server.ts'

/** What was read of a sheet, and the name of the file it came in. */
export type Sheet<R> = { inhoud: R; naam: string }

/**
 * The same as handleForm for a form with one sheet in the field `bestand`: it is read, and never kept. `read` takes
 * what it needs out of the sheet, or says what is wrong with the whole of it.
 */
export async function handleSheet<S extends z.ZodMiniType, R>(
  { request, actor }: FormRequest,
  schema: S,
  read: (blad: Werkblad) => R | { fout: string },
  run: (tx: Tx, input: z.output<S>, sheet: Sheet<R>) => Promise<Response>,
) {
  const received: Received[] = []
  try {
    const refuse = (await mayUpload({ request, actor })) ? undefined : 'teVaak'
    const values = formValues(await receiveForm(request, received, refuse))
    const parsed = schema.safeParse(values)
    const [file] = received.filter(({ name, grootte }) => name !== '' || grootte > 0)
    const sheet = file ? await readReceived(file, read) : { fout: 'Kies een bestand.' }
    const fout = 'fout' in sheet ? sheet.fout : null
    if (!parsed.success || fout !== null)
      return answer(values, {
        ...(parsed.success ? {} : fieldErrors(parsed.error)),
        ...(fout !== null && { bestand: { type: 'bestand', message: fout } }),
      })
    const sent = { ...values, _bestanden: received.map(({ sha256 }) => sha256) }
    return await runForm(
      { request, actor },
      { values, sent },
      (tx) => run(tx, parsed.data, sheet as Sheet<R>),
      {},
    )
  } finally {
    await discardAll(received)
  }
}

/** Only reads a sheet, so that what it says can be looked at in a form: nothing is done with it yet. */
export async function readSheetForm<R>(
  { request, actor }: FormRequest,
  read: (blad: Werkblad) => R | { fout: string },
): Promise<Sheet<R> | { fout: string }> {
  const received: Received[] = []
  try {
    const refuse = (await mayUpload({ request, actor })) ? undefined : 'teVaak'
    await receiveForm(request, received, refuse)
    const [file] = received.filter(({ name, grootte }) => name !== '' || grootte > 0)
    return file ? await readReceived(file, read) : { fout: 'Kies een bestand.' }
  } finally {
    await discardAll(received)
  }
}

async function readReceived<R>(
  file: Received,
  read: (blad: Werkblad) => R | { fout: string },
): Promise<Sheet<R> | { fout: string }> {
  if (file.stopped) return { fout: bestandsfouten[file.stopped] }
  if (file.grootte === 0) return { fout: bestandsfouten.leeg }
  if ((await scanFile(file.path)) === 'besmet') return { fout: bestandsfouten.besmet }
  const gelezen = readSheet(await readWhole(file.path))
  if ('bezwaar' in gelezen) return { fout: bladfouten[gelezen.bezwaar] }
  const inhoud = read(gelezen.blad)
  if (typeof inhoud === 'object' && inhoud !== null && 'fout' in inhoud) return inhoud
  return { inhoud: inhoud as R, naam: schoneRegel(file.name).slice(0, 120) }
}
