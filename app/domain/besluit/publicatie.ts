import type { Belemmering } from '../belemmering.ts'

/** What the public may read of an initiative, as an official wrote or checked it. */
export type Publicatietekst = { titel: string; samenvatting: string; les?: string | null }

/** Why this text cannot stand in the public register: it names a private person. */
export function belemmeringenVoorPublicatie(
  { titel, samenvatting, les }: Publicatietekst,
  namenVanInwoners: readonly string[],
): Belemmering[] {
  const tekst = [titel, samenvatting, les ?? ''].join('\n')
  return namenVanInwoners
    .filter((naam) => patronen(naam).some((patroon) => patroon.test(tekst)))
    .map((naam) => ({
      code: 'naam',
      tekst: `In de tekst voor het register staat de naam van een inwoner: ${naam}. Haal de naam weg.`,
    }))
}

/** The same text without these names, for what nobody reads before it is public. */
export function zonderNamen(tekst: string, namenVanInwoners: readonly string[]): string {
  return namenVanInwoners
    .flatMap(patronen)
    .reduce((rest, patroon) => rest.replace(new RegExp(patroon, `${patroon.flags}g`), '…'), tekst)
}

/**
 * The full name and its last word in any case, its first word as a name is written: Roos is a person, a roos is not.
 * As words of their own: one letter more is another name.
 */
function patronen(naam: string): RegExp[] {
  const woorden = naam.trim().split(/\s+/)
  const [voornaam = '', achternaam = ''] = [woorden[0], woorden.length > 1 ? woorden.at(-1) : '']
  return [
    ...[naam.trim(), achternaam.length > 2 ? achternaam : ''].map((deel) => alsWoord(deel, 'iu')),
    alsWoord(woorden.length > 1 && voornaam.length > 2 ? voornaam : '', 'u'),
  ].filter((patroon) => patroon !== null)
}

const alsWoord = (deel: string, vlaggen: string) =>
  deel === '' ? null : new RegExp(`(?<![\\p{L}\\p{N}])${escape(deel)}(?![\\p{L}\\p{N}])`, vlaggen)

const escape = (tekst: string) => tekst.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
