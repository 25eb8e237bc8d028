import type { Belemmering } from '../belemmering.ts'
import { plusDagen, type Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'

/** Why nobody needs to be heard (Awb 7:3). */
export const nietHorengronden = {
  kennelijk_niet_ontvankelijk: 'Het bezwaar is kennelijk niet-ontvankelijk (7:3 onder a)',
  kennelijk_ongegrond: 'Het bezwaar is kennelijk ongegrond (7:3 onder b)',
  wil_niet: 'De indiener wil niet worden gehoord (7:3 onder c)',
  reageert_niet: 'De indiener liet niet op tijd weten te willen worden gehoord (7:3 onder d)',
  geheel_tegemoet:
    'De indiener krijgt helemaal gelijk en niemand wordt daardoor geraakt (7:3 onder e)',
} as const
/** The same for who objected, after the sentence that nobody was heard. */
export const nietHorenuitleg: Record<NietHorengrond, string> = {
  kennelijk_niet_ontvankelijk:
    'Het was meteen duidelijk dat wij het bezwaar niet kunnen behandelen (artikel 7:3, onder a, van de Algemene wet bestuursrecht).',
  kennelijk_ongegrond:
    'Het was meteen duidelijk dat het bezwaar niet terecht is (artikel 7:3, onder b, van de Algemene wet bestuursrecht).',
  wil_niet:
    'Wie bezwaar maakte, wilde geen gesprek (artikel 7:3, onder c, van de Algemene wet bestuursrecht).',
  reageert_niet:
    'Wie bezwaar maakte, zei niet op tijd een gesprek te willen (artikel 7:3, onder d, van de Algemene wet bestuursrecht).',
  geheel_tegemoet:
    'Wie bezwaar maakte, krijgt helemaal gelijk. Niemand anders heeft daar last van (artikel 7:3, onder e, van de Algemene wet bestuursrecht).',
}
export type NietHorengrond = keyof typeof nietHorengronden
export const nietHorennamen = Object.keys(nietHorengronden) as NietHorengrond[]

/** What was heard, or why not. */
export type Horen = { gehoord_op: Datum | null; niet_grond: NietHorengrond | null }

/** The first day a hearing can be: until ten days before, who objected may send documents (Awb 7:4 lid 1). */
const eersteHoordag = (vandaag: Datum): Datum => plusDagen(vandaag, 11)

/** Why this hearing cannot be planned: time to send documents, and a week to read them (Awb 7:4). */
export function belemmeringenVoorHoorzitting(
  { datum, ter_inzage_vanaf }: { datum: Datum; ter_inzage_vanaf: Datum },
  al: Horen | undefined,
  vandaag: Datum,
): Belemmering[] {
  if (al) return [{ code: 'al-gehoord', tekst: 'Het horen is al afgerond.', grondslag: 'Awb 7:2' }]
  const redenen: Belemmering[] = []
  if (datum < eersteHoordag(vandaag))
    redenen.push({
      code: 'te-vroeg',
      tekst: `Kies een dag vanaf ${datumVoluit(eersteHoordag(vandaag))}: tot tien dagen ervoor mag de indiener stukken sturen.`,
      grondslag: 'Awb 7:4 lid 1',
    })
  if (ter_inzage_vanaf > plusDagen(datum, -7) || ter_inzage_vanaf < vandaag)
    redenen.push({
      code: 'ter-inzage',
      tekst:
        'De stukken liggen ten minste een week voor het horen klaar om te lezen. Kies een dag van vandaag tot een week voor het horen.',
      grondslag: 'Awb 7:4 lid 2',
    })
  return redenen
}

type Gehoord = { gehoord_op: Datum; advies: string | null }
type Stand = { hoorzitting: { datum: Datum } | null; commissie: boolean; al: boolean }

/** Why this report cannot be recorded: of a hearing that was, with the advice where a committee gives it. */
export function belemmeringenVoorVerslag(
  { gehoord_op, advies }: Gehoord,
  { hoorzitting, commissie, al }: Stand,
  vandaag: Datum,
): Belemmering[] {
  if (al) return [{ code: 'al-gehoord', tekst: 'Het verslag staat al vast.', grondslag: 'Awb 7:7' }]
  const redenen: Belemmering[] = []
  if (!hoorzitting)
    redenen.push({ code: 'niet-uitgenodigd', tekst: 'Nodig eerst uit voor het horen.' })
  else if (gehoord_op !== hoorzitting.datum)
    redenen.push({
      code: 'andere-dag',
      tekst: `Uitgenodigd is voor ${datumVoluit(hoorzitting.datum)}. Was het op een andere dag? Nodig dan opnieuw uit.`,
    })
  if (gehoord_op > vandaag)
    redenen.push({ code: 'later', tekst: 'Leg het verslag vast na het horen.' })
  if (commissie && advies === null)
    redenen.push({
      code: 'geen-advies',
      tekst: 'Neem het advies van de commissie over.',
      grondslag: 'Awb 7:13 lid 6',
    })
  return redenen
}
