import {
  bestandsoorten,
  grootteWoorden,
  isAfbeelding,
  isBestandsoort,
} from '../domain/document/bestand.ts'
import { scanwoorden, toegankelijk, uitlegBijDicht, type Scan } from '../domain/document/scan.ts'
import { scannerRequired } from './clamd.server.ts'

type Bestand = { id: string; naam: string; soort: string; grootte: number; scan: Scan }

/** A file as the pages show it: with a way to open it only where it may be opened. */
export function toonBestand({ id, naam, soort, grootte, scan }: Bestand, ...erbij: string[]) {
  const stand = toegankelijk(scan, scannerRequired())
  const open = stand === 'open'
  return {
    id,
    naam,
    soort: isBestandsoort(soort) ? bestandsoorten[soort].toUpperCase() : '',
    regel: [...erbij, grootteWoorden(grootte), scanwoorden[scan]].join(' · '),
    adres: open ? `/bestanden/${id}` : null,
    voorbeeld: open && isAfbeelding(soort) ? `/bestanden/${id}/voorbeeld` : null,
    uitleg: open ? null : uitlegBijDicht[stand],
  }
}
