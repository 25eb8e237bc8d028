import { toDatum } from '../../domain/datum.ts'
import { tijdstip } from '../../domain/opmaak.ts'
import type { findIndiening } from '../../../db/queries/indiening.ts'
import { afschriftVan } from '../afschrift.server.ts'
import template from './afschrift.typ?raw'
import { renderPdf } from './typst.server.ts'

type Indiening = NonNullable<Awaited<ReturnType<typeof findIndiening>>>
type Kop = { nummer: string; gemeente: string; demo: boolean; metContact: boolean }

/** The copy of what was sent in (Awb 2:17) as a PDF; the same submission always gives the same pages. */
export function afschriftPdf(
  indiening: Indiening,
  { nummer, gemeente, demo, metContact }: Kop,
): Promise<Buffer<ArrayBuffer>> {
  const { delen, aanvrager, partners, ondertekening } = afschriftVan(indiening, metContact)
  const rijen = (lijst: { label: string; value: string }[]) =>
    lijst.map(({ label, value }) => ({ label, tekst: value }))
  const data = {
    titel: `Aanvraag ${nummer}`,
    nummer,
    gemeente,
    voorbeeld: demo ? 'Voorbeeld – geen besluit van de gemeente' : null,
    inleiding: `Dit is wat u stuurde. Wij ontvingen het op ${tijdstip(indiening.moment)}.`,
    datum: toDatum(indiening.moment),
    delen: [
      ...delen.map(({ titel, antwoorden }) => ({ titel, rijen: antwoorden })),
      { titel: 'Wie de aanvraag doet', rijen: aanvrager },
      { titel: 'Hoe uw partners ervoor stonden', rijen: rijen(partners) },
      { titel: 'Ondertekening', rijen: rijen(ondertekening) },
    ].filter((deel) => deel.rijen.length > 0),
  }
  return renderPdf(template, data, indiening.moment)
}
