import type { Belemmering } from '../belemmering.ts'

export type Publicatietekst = { titel: string; samenvatting: string }

/** Why this text cannot stand in the public register: it names a private person. */
export function belemmeringenVoorPublicatie(
  { titel, samenvatting }: Publicatietekst,
  namenVanInwoners: readonly string[],
): Belemmering[] {
  const tekst = `${titel}\n${samenvatting}`
  return namenVanInwoners
    .filter((naam) => staatIn(tekst, naam))
    .map((naam) => ({
      code: 'naam',
      tekst: `In de tekst voor het register staat de naam van een inwoner: ${naam}. Haal de naam weg.`,
    }))
}

/** The full name or its last word, as words of their own; one letter more is another name. */
function staatIn(tekst: string, naam: string) {
  const woorden = naam.trim().split(/\s+/)
  const achternaam = woorden.at(-1) ?? ''
  return [naam.trim(), ...(woorden.length > 1 && achternaam.length > 2 ? [achternaam] : [])].some(
    (deel) =>
      deel !== '' &&
      new RegExp(`(?<![\\p{L}\\p{N}])${escape(deel)}(?![\\p{L}\\p{N}])`, 'iu').test(tekst),
  )
}

const escape = (tekst: string) => tekst.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
