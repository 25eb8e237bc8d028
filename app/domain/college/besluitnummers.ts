import type { Datum } from '../datum.ts'
import { datumUitTekst, isDatum } from '../datum.ts'
import type { Werkblad } from '../werkblad/werkblad.ts'

export type Nummerregel = { nummer: string; besluitnummer: string; datum: Datum }
export const hoogstensTekens = 100_000
type Fout = { regel: number; tekst: string }

/**
 * Reads lines of `case number; number of the decision; date`, as typed or as the council's own system exports them: with
 * semicolons, tabs or commas, quoted or not, with a heading or without. A line without a number is left out. The first
 * objection in a case is its number with /B1 behind it, the first change with /W1.
 */
export function leesBesluitnummers(
  tekst: string,
  vergadering: Datum,
): { regels: Nummerregel[]; fouten: Fout[] } {
  const regels: Nummerregel[] = []
  const fouten: Fout[] = []
  tekst
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((regel, plaats) => {
      const [nummer = '', besluitnummer = '', dag = ''] = cellen(regel)
      if (!/^[A-Z]{2,5}-\d{4}-\d{1,12}(\/[BW]\d{1,4})?$/.test(nummer)) {
        if (regel.trim() !== '' && plaats > 0)
          fouten.push({ regel: plaats + 1, tekst: `“${nummer}” is geen zaaknummer.` })
        return
      }
      if (besluitnummer === '') return
      const datum = dag === '' ? vergadering : leesDag(dag)
      if (datum === null)
        fouten.push({ regel: plaats + 1, tekst: `“${dag}” is geen datum. Schrijf 12-3-2027.` })
      else if (besluitnummer.length > 60)
        fouten.push({ regel: plaats + 1, tekst: 'Het nummer is langer dan 60 tekens.' })
      else regels.push({ nummer, besluitnummer, datum })
    })
  return { regels, fouten }
}

/** The lines of a sheet as one would type them; its first three columns count. */
export function nummerregels(blad: Werkblad): { tekst: string } | { fout: string } {
  const nietTeLezen = blad.findIndex((rij) => rij.slice(0, 3).some(({ bezwaar }) => bezwaar))
  if (nietTeLezen >= 0)
    return {
      fout: `Regel ${nietTeLezen + 1} heeft een formule of een datum die niet als tekst is opgeslagen. Bewaar het blad als CSV en kies dat bestand.`,
    }
  const regels = blad.map((rij) =>
    [0, 1, 2].map((plaats) => schoon(rij[plaats]?.tekst ?? '')).join('; '),
  )
  const tekst = regels.join('\n').trimEnd()
  if (tekst.replaceAll(/[;\s]/g, '') === '')
    return { fout: 'In dit bestand staat niets. Kies een ander bestand.' }
  return tekst.length > hoogstensTekens
    ? { fout: 'Dit bestand is te lang. Kies een bestand met de besluiten van één vergadering.' }
    : { tekst }
}

const schoon = (cel: string) => cel.replaceAll(/[;,\s]+/g, ' ').trim()

const leesDag = (dag: string) => (isDatum(dag) ? dag : datumUitTekst(dag))

const cellen = (regel: string) =>
  regel.split(/[;\t,]/).map((cel) =>
    cel
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .replace(/^'/, '')
      .trim(),
  )
