import type { Toon } from './ronde-tonen.ts'

/** One assessment in the list of who gives it. */
export type Eigen = {
  nummer: string
  regeling_versie_id: string | null
  afgerond_op: Date | null
  geen_belang: boolean | null
  /** How many times it was saved. */
  versie: number
}

/** How far one assessment is, in a word with its tone. */
export function standVanEigen({ afgerond_op, geen_belang, versie }: Eigen): {
  naam: string
  toon: Toon | 'info'
} {
  if (geen_belang === false) return { naam: 'U hebt een belang', toon: 'neutral' }
  if (afgerond_op) return { naam: 'Afgerond', toon: 'good' }
  if (geen_belang === null) return { naam: 'Verklaar eerst of u een belang hebt', toon: 'warning' }
  return versie === 0
    ? { naam: 'Nog niet begonnen', toon: 'info' }
    : { naam: 'Begonnen', toon: 'info' }
}

/** What counts for how far one is: not where one has an interest. */
const teDoen = (lijst: readonly Eigen[]) => lijst.filter(({ geen_belang }) => geen_belang !== false)

/** How far somebody is in one round or scheme. */
export function voortgang(lijst: readonly Eigen[]): { klaar: number; totaal: number } {
  const mee = teDoen(lijst)
  return { klaar: mee.filter(({ afgerond_op }) => afgerond_op !== null).length, totaal: mee.length }
}

/** Where one case stands among one's own of the same round, with the one before and the one after; null outside it. */
export function plekInLijst(lijst: readonly Eigen[], nummer: string) {
  const deze = lijst.find((een) => een.nummer === nummer)
  if (!deze) return null
  const ronde = teDoen(lijst)
    .filter(({ regeling_versie_id }) => regeling_versie_id === deze.regeling_versie_id)
    .toSorted((een, ander) => (een.nummer < ander.nummer ? -1 : 1))
  const plek = ronde.findIndex((een) => een.nummer === nummer)
  if (plek === -1) return null
  return {
    plek: plek + 1,
    ...voortgang(ronde),
    vorige: ronde[plek - 1]?.nummer ?? null,
    volgende: ronde[plek + 1]?.nummer ?? null,
  }
}
