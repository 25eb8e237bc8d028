import { schoneRegel } from '../schoon.ts'

/** What may be sent along with an application: the kinds, decided by content, each with its usual ending. */
export const bestandsoorten = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
} as const
export type Bestandsoort = keyof typeof bestandsoorten

export const maximumgrootte = 10 * 1024 * 1024
/** How many files one application may hold. */
export const maximumaantal = 40

/** Said beside every field in which a file can be chosen, before somebody chooses one. */
export const bestandsuitleg = 'U kunt een pdf, jpg of png sturen van hoogstens 10 MB.'
/** The endings for the file chooser of the browser. */
export const bestandskeuze = '.pdf,.jpg,.jpeg,.png'

/** A file that came in and may be kept: its name made safe, its kind as its content says. */
export type Ontvangen = { naam: string; soort: Bestandsoort; grootte: number; sha256: string }

/** The kind of a file by its content, if it is one we take. */
export function isBestandsoort(soort: string | undefined): soort is Bestandsoort {
  return soort !== undefined && Object.hasOwn(bestandsoorten, soort)
}

/** The name under which a file is shown and downloaded: one line, no path, and the ending of its content. */
export function bestandsnaam(naam: string, soort: Bestandsoort): string {
  const ending = bestandsoorten[soort]
  const kaal = schoneRegel(naam.split(/[/\\]/).at(-1) ?? '')
    .replace(/[<>:"|?*]/g, '')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  return `${[...kaal].slice(0, 100).join('') || 'bestand'}.${ending}`
}

/** A size as people read it: 340 kB, 2,4 MB. */
export function grootteWoorden(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} kB`
  return `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`
}
