import type { Datum } from '../datum.ts'
import { datumUitTekst, isDatum } from '../datum.ts'

export type Nummerregel = { nummer: string; besluitnummer: string; datum: Datum }
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

const leesDag = (dag: string) => (isDatum(dag) ? dag : datumUitTekst(dag))

const cellen = (regel: string) =>
  regel.split(/[;\t,]/).map((cel) =>
    cel
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .replace(/^'/, '')
      .trim(),
  )
