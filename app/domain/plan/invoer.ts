import type { Belemmering } from '../belemmering.ts'
import { rijVan } from './blad.ts'
import type { Onderdeel } from './indeling.ts'
import type { Invoerrij } from './inlezen.ts'
import { celfouten, gemisteSleutels, type Celfout, type Gebruik } from './toetsen.ts'
import { isGelijk, vergelijk, type Verschil } from './vergelijken.ts'

/** A sheet judged against the version of the plan it is to follow. */
export type Invoeroordeel = { fouten: Celfout[]; verschil: Verschil }

/** Judges a sheet: what is wrong in which cell, and what it would change. */
export function oordeelOver(
  rijen: readonly Invoerrij[],
  was: readonly Onderdeel[],
  gebruik: readonly Gebruik[],
): Invoeroordeel {
  return {
    fouten: [...celfouten(rijen), ...gemisteSleutels(rijen, gebruik)],
    verschil: vergelijk(
      was.map(rijVan),
      rijen.map(({ cellen }) => cellen),
    ),
  }
}

type Stand = {
  /** The version the sheet was compared with, and the newest one there is. */
  basis: number
  nieuwste: number
  /** Which state of the sheet the person looked at, and the one it is in now. */
  gezien: number
  versie: number
}

/** Why this sheet cannot become a version of the plan now. */
export function belemmeringenVoorBevestigen(
  { fouten, verschil }: Invoeroordeel,
  { basis, nieuwste, gezien, versie }: Stand,
): Belemmering[] {
  if (gezien !== versie) return [intussenHersteld]
  const belemmeringen: Belemmering[] = []
  if (basis !== nieuwste) belemmeringen.push(nieuwereVersie(nieuwste))
  if (fouten.length > 0)
    belemmeringen.push({
      code: 'fouten',
      tekst: `Herstel eerst ${fouten.length === 1 ? 'de ene fout' : `de ${fouten.length} fouten`} in het bestand.`,
    })
  if (isGelijk(verschil))
    belemmeringen.push({
      code: 'niets-veranderd',
      tekst: 'In dit bestand staat hetzelfde als in het plan. Er is niets te bevestigen.',
    })
  return belemmeringen
}

/** Somebody else worked on the same sheet since this page was opened. */
export const intussenHersteld: Belemmering = {
  code: 'intussen-hersteld',
  tekst:
    'Intussen is dit bestand veranderd door een collega of in een ander venster. Bekijk het opnieuw en doe het dan.',
}

/** Somebody else made a version since this page was opened. */
export const nieuwereVersie = (nieuwste: number): Belemmering => ({
  code: 'nieuwere-versie',
  tekst: `Intussen is er een versie ${nieuwste} van dit plan. Vergelijk daarmee, en bevestig dan.`,
})
