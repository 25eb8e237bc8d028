import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'

/** What somebody who began a draft on that day has to know of versions that came since; null is nothing. */
export function versienieuws(
  versies: readonly { van: Datum; versie: number }[],
  begonnen: Datum,
  vandaag: Datum,
): string | null {
  const later = versies
    .filter(({ van, versie }) => van > begonnen && versie > 1)
    .toSorted((a, b) => a.van.localeCompare(b.van))
  const geldt = later.findLast(({ van }) => van <= vandaag)
  const komt = later.find(({ van }) => van > vandaag)
  const zinnen = [
    geldt &&
      `Sinds ${datumVoluit(geldt.van)} geldt een nieuwe versie van deze regeling. Uw aanvraag volgt die. Lees na of uw antwoorden nog passen.`,
    komt &&
      `Vanaf ${datumVoluit(komt.van)} geldt een nieuwe versie van deze regeling. Dient u eerder in, dan geldt de versie van nu.`,
  ].filter(Boolean)
  return zinnen.length === 0 ? null : zinnen.join(' ')
}
