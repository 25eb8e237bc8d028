import { schoneRegel } from '../schoon.ts'
import type { Scan } from './scan.ts'

/** What may be sent along with an application: the kinds, decided by content, each with its usual ending. */
export const bestandsoorten = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'image/jpeg': 'jpg',
  'image/png': 'png',
} as const
export type Bestandsoort = keyof typeof bestandsoorten

const MB = 1024 * 1024
export const maximumgrootte = 10 * MB
/** How many files of its own an application may hold, and how much of everything that was ever sent with it. */
export const maximumaantal = 40
export const maximumtotaal = 200 * MB
/** How many files go along with one message. */
export const maximumPerBericht = 5

/** Said beside every field in which a file can be chosen, before somebody chooses one. */
export const bestandsuitleg =
  'Een document (pdf, docx, xlsx of odt) of een foto (jpg, png of heic), hoogstens 10 MB. Uit een foto halen wij weg waar en wanneer hij is gemaakt.'
/** The endings for the file chooser of the browser. */
export const bestandskeuze = '.pdf,.docx,.xlsx,.odt,.jpg,.jpeg,.png,.heic,.heif'

/** A file that came in and may be kept: its name made safe, its kind as its content says. */
export type Ontvangen = {
  naam: string
  soort: Bestandsoort
  grootte: number
  sha256: string
  scan: Scan
}

/** The kind of a file by its content, if it is one we take. */
export function isBestandsoort(soort: string | undefined): soort is Bestandsoort {
  return soort !== undefined && Object.hasOwn(bestandsoorten, soort)
}

/** Whether a small picture of the file can be shown. */
export const isAfbeelding = (soort: string) => soort === 'image/jpeg' || soort === 'image/png'

// Endings that say what somebody wants a file to be; what it is, its content says.
const ENDINGS =
  /(\.(pdf|docx?|docm|xlsx?|xlsm|odt|jpe?g|png|heic|heif|gif|svg|html?|js|mjs|exe|scr|com|bat|cmd|vbs|lnk|msi|zip|php))+$/i
const LAST_ENDING = /\.[a-z0-9]{1,5}$/i

/** The name under which a file is shown and downloaded: one line, no path, and the ending of its content. */
export function bestandsnaam(naam: string, soort: Bestandsoort): string {
  const ending = bestandsoorten[soort]
  const regel = schoneRegel(naam.split(/[/\\]/).at(-1) ?? '')
    .replace(/[<>:"|?*]/g, '')
    .replace(/[.\s]+$/, '')
  const kaal = (ENDINGS.test(regel) ? regel.replace(ENDINGS, '') : regel.replace(LAST_ENDING, ''))
    .replace(/^[.\s]+|[.\s]+$/g, '')
    // what Windows keeps for devices
    .replace(/^(con|prn|aux|nul|com\d|lpt\d)$/i, 'bestand $1')
  return `${[...kaal].slice(0, 100).join('').trim() || 'bestand'}.${ending}`
}

/** A size as people read it: 340 kB, 2,4 MB. */
export function grootteWoorden(bytes: number): string {
  if (bytes < MB) return `${Math.max(1, Math.round(bytes / 1024))} kB`
  return `${(bytes / MB).toFixed(1).replace('.', ',')} MB`
}
