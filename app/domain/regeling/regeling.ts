import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'

export type Venster = { van: Datum; tot: Datum }
export type Verdeelwijze = 'volgorde_van_volledige_ontvangst' | 'tender'
export type Stand = 'nog_niet_open' | 'open' | 'gesloten'

/** Whether applications can be submitted on this day; the first and the last day count. */
export function isOpen(van: Datum, tot: Datum, vandaag: Datum): boolean {
  return standVan({ van, tot }, vandaag) === 'open'
}

/** Where this day stands towards the window of a scheme. */
export function standVan({ van, tot }: Venster, vandaag: Datum): Stand {
  if (vandaag < van) return 'nog_niet_open'
  return vandaag > tot ? 'gesloten' : 'open'
}

/** The window in words: until when one can apply, from when, or until when one could. */
export function vensterTekst({ van, tot }: Venster, vandaag: Datum): string {
  const stand = standVan({ van, tot }, vandaag)
  if (stand === 'nog_niet_open') return `U kunt aanvragen vanaf ${datumVoluit(van)}.`
  return `U ${stand === 'open' ? 'kunt' : 'kon'} aanvragen tot en met ${datumVoluit(tot)}.`
}

/**
 * The period whose ceiling pays for an application. In order of receipt it is the calendar year in which the
 * application became complete (`datum`), also where the window is open for several years; a round has one pot, of the
 * year in which it closes.
 */
export function periodeVan(
  { verdeelwijze, tot }: { verdeelwijze: Verdeelwijze; tot: Datum },
  datum: Datum,
): number {
  return Number((verdeelwijze === 'tender' ? tot : datum).slice(0, 4))
}

/** The ceiling to show today; outside the window that of its nearest day. */
export function plafondVan<P extends { periode: number }>(
  regeling: Venster & { verdeelwijze: Verdeelwijze; plafonds: readonly P[] },
  vandaag: Datum,
): P | undefined {
  const { van, tot, plafonds } = regeling
  const dag = vandaag < van ? van : vandaag > tot ? tot : vandaag
  const periode = periodeVan(regeling, dag)
  return plafonds.find((plafond) => plafond.periode === periode)
}

/** Why an application cannot be started today; an empty list means it can. */
export function belemmeringenVoorStarten(venster: Venster, vandaag: Datum): Belemmering[] {
  const stand = standVan(venster, vandaag)
  if (stand === 'open') return []
  const code = stand === 'gesloten' ? 'gesloten' : 'nog-niet-open'
  return [{ code, tekst: vensterTekst(venster, vandaag) }]
}

/** How the money is divided, in one sentence (Awb 4:26). */
export function verdeelTekst(verdeelwijze: Verdeelwijze): string {
  return verdeelwijze === 'tender'
    ? 'Na de sluiting vergelijken wij alle aanvragen. De aanvragen met de meeste punten krijgen subsidie, tot het geld op is.'
    : 'Wie het eerst een volledige aanvraag heeft, gaat voor, tot het geld op is.'
}

/** What becomes of an application that is sent before everything is there; the order counts from the day it is complete. */
export const alvastIndienenTekst = (verdeelwijze: Verdeelwijze) =>
  verdeelwijze === 'tender'
    ? 'U mag toch indienen. Uw aanvraag is dan op tijd. Ontbreekt er iets? Dan vraagt de gemeente u daarom, en geeft zij u er tijd voor.'
    : 'U mag toch indienen. Ontbreekt er iets? Dan vraagt de gemeente u daarom, en geeft zij u er tijd voor. Wie het eerst een volledige aanvraag heeft, gaat voor: uw plaats telt vanaf de dag waarop alles er is.'

/** What happens with an application that is complete: in a round only after everybody could apply. */
export const beoordelingTekst = ({
  verdeelwijze,
  tot,
}: {
  verdeelwijze: Verdeelwijze
  tot: Datum
}) =>
  verdeelwijze === 'tender'
    ? `Na de sluiting op ${datumVoluit(tot)} beoordelen medewerkers van de gemeente uw aanvraag. Daarna vergelijken wij alle aanvragen van deze ronde.`
    : 'Medewerkers van de gemeente beoordelen uw aanvraag.'

/** Within how many weeks of what the municipality decides. */
export function beslistermijnTekst(regeling: {
  beslistermijn_weken: number
  termijn_start: 'ontvangst' | 'sluiting'
}): string {
  const na =
    regeling.termijn_start === 'sluiting' ? 'de sluiting' : 'de dag waarop wij uw aanvraag krijgen'
  return `binnen ${regeling.beslistermijn_weken} weken na ${na}`
}
