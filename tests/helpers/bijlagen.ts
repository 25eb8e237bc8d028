import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { config } from '../../app/lib/config.server.ts'
import { action, loader } from '../../app/routes/aanvragen.$nummer.bijlagen/route.tsx'
import { loader as bestandLoader } from '../../app/routes/bestanden.$id.ts'
import { loader as voorbeeldLoader } from '../../app/routes/bestanden.$id_.voorbeeld.ts'
import type { Db } from '../../db/db.ts'
import { uploadForm } from './bestanden.ts'
import { createConcept, createGebruiker } from './factories.ts'
import { call, signIn } from './routes.ts'

/** A draft of somebody who is signed in, with what can be done with its files over HTTP. */
export async function createZaakMetBijlagen(db: Db) {
  const noor = await createGebruiker(db)
  const zaak = await createConcept(db, noor)
  const cookie = await signIn(db, noor)
  const params = { nummer: zaak.nummer }
  const pad = `/aanvragen/${zaak.nummer}/bijlagen`
  return {
    ...zaak,
    noor,
    params,
    pad,
    cookie,
    stuur: (fields: Record<string, string | File>, sleutel?: string) =>
      call(action, { path: pad, params, cookie, form: uploadForm(fields, sleutel) }),
    pagina: async () => {
      const answer = await call(loader, { path: pad, params, cookie })
      return (await answer.json()) as Pagina
    },
    bestanden: () =>
      db
        .selectFrom('bestand')
        .selectAll()
        .where('aanvraag_id', '=', zaak.id)
        .orderBy('geplaatst_op')
        .execute(),
    haal: (id: string, als = cookie, host = 'localhost') =>
      call(bestandLoader, { path: `/bestanden/${id}`, params: { id }, cookie: als, host }),
    voorbeeld: (id: string, als = cookie) =>
      call(voorbeeldLoader, { path: `/bestanden/${id}/voorbeeld`, params: { id }, cookie: als }),
  }
}

type Pagina = {
  bestanden: {
    id: string
    naam: string
    regel: string
    adres: string | null
    uitleg: string | null
  }[]
  stukken: { sleutel: string; erIs: boolean; volgt: string | null }[]
  keuzes: { sleutel: string }[]
  belemmeringen: { code: string }[]
}

/** The message at the field of a form that came back. */
export async function foutBij(answer: Response, veld: string) {
  const { errors } = (await answer.json()) as { errors: Record<string, { message: string }> }
  return errors[veld]?.message
}

/** What was being received and is still there; what is kept, by its hash. */
export function opSchijf() {
  const { uploadDir } = config()
  mkdirSync(uploadDir, { recursive: true })
  const alles = readdirSync(uploadDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  const tijdelijk = alles.filter((naam) => naam.includes('.tijdelijk'))
  return { tijdelijk, bewaard: alles.filter((naam) => /[0-9a-f]{64}$/.test(naam)) }
}
