import type { Datum } from '../../domain/datum.ts'
import template from './dossier.typ?raw'
import { kleurenVan } from './huisstijl.ts'
import { renderPdf } from './typst.server.ts'

/** A piece of a file on paper: what there is of it is shown in this order. */
export type Blok = {
  kop?: string
  bij?: string
  tekst?: string
  rijen?: { label: string; tekst: string }[]
  lijst?: string[]
  /** breedte: how wide the columns are beside each other. */
  tabel?: { titel: string; koppen: string[]; breedte: number[]; rijen: string[][] }
}
export type Dossierdeel = { titel: string; blokken: Blok[] }

type Kop = {
  titel: string
  nummer: string
  gemeente: string
  gemeente_id: string
  gemaakt: string
  inleiding: string[]
  datum: Datum
  moment: Date
  demo: boolean
}

/** The file of a case with a list of contents, tagged and for the archive; a part without anything is left out. */
export function dossierPdf(
  delen: readonly Dossierdeel[],
  { moment, demo, gemeente_id, ...kop }: Kop,
): Promise<Buffer<ArrayBuffer>> {
  const data = {
    ...kop,
    kleuren: kleurenVan(gemeente_id),
    voorbeeld: demo ? 'Voorbeeld – geen besluit van de gemeente' : null,
    delen: delen.filter(({ blokken }) => blokken.length > 0),
  }
  return renderPdf(template, data, moment)
}
