import type { Brief } from '../../domain/brief/brief.ts'
import type { Datum } from '../../domain/datum.ts'
import template from './brief.typ?raw'
import { kleurenVan, merkVan } from './huisstijl.ts'
import { renderPdf } from './typst.server.ts'

type Kop = {
  /** The day on the letter: with the same content it always gives the same bytes. */
  datum: Datum
  /** The number in the footer of every page. */
  nummer: string
  demo: boolean
}

/**
 * A letter as a PDF for the archive, in the colours of its municipality: tagged, and the same bytes for the same letter
 * of the same day.
 */
export function briefPdf(brief: Brief, { datum, nummer, demo }: Kop): Promise<Buffer<ArrayBuffer>> {
  const { gemeente } = brief.afzender
  const data = {
    ...brief,
    contact: brief.contact ?? null,
    datum,
    nummer,
    voorbeeld: demo ? 'Voorbeeld – geen besluit van de gemeente' : null,
    kleuren: kleurenVan(gemeente),
    merk: merkVan(gemeente),
  }
  return renderPdf(template, data, new Date(`${datum}T12:00:00Z`))
}
