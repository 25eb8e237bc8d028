import { datumVoluit } from '../opmaak.ts'
import { hoorgronden, nietNodigartikel, nietNodiggronden } from './gronden.ts'
import type { Zienswijze } from './zienswijze.ts'

/** How somebody was heard, as who applied reads it in the decision. */
export function zienswijzealineas(zienswijze: Zienswijze): string[] {
  const { voor, niet_nodig, toelichting, gevraagd_op, uiterlijk } = zienswijze
  if (niet_nodig !== null)
    return [
      `Wij hebben u niet vooraf gevraagd wat u van dit besluit vindt (${nietNodigartikel(voor, niet_nodig)}). ${toelichting}`,
    ]
  const gevraagd = `Op ${datumVoluit(gevraagd_op)} schreven wij u wat wij van plan waren, en waarom.`
  const { beantwoord_op, antwoord } = zienswijze
  if (beantwoord_op === null)
    return [
      `${gevraagd} U kon tot en met ${datumVoluit(uiterlijk ?? gevraagd_op)} zeggen wat u daarvan vindt. Wij kregen geen reactie.`,
    ]
  const op = `Op ${datumVoluit(beantwoord_op)}`
  if (!antwoord) return [`${gevraagd} ${op} liet u weten dat u niet wilt reageren.`]
  const zei = zienswijze.weg === 'mondeling' ? 'zei u hierover' : 'schreef u hierover'
  return [gevraagd, `${op} ${zei}: ‘${antwoord}’`]
}

/** The same in one line, for who proposes and who decides. */
export function zienswijzeregel({
  voor,
  niet_nodig,
  toelichting,
  gevraagd_op,
  uiterlijk,
  beantwoord_op,
  weg,
  antwoord,
}: Zienswijze): string {
  if (niet_nodig !== null)
    return `Niet nodig: ${kleineLetter(nietNodiggronden[niet_nodig])} (${nietNodigartikel(voor, niet_nodig)}). ${toelichting}`
  const gevraagd = `Voornemen verstuurd op ${datumVoluit(gevraagd_op)}`
  if (beantwoord_op === null)
    return `${gevraagd}; reageren kan tot en met ${datumVoluit(uiterlijk ?? gevraagd_op)}. Er is geen reactie.`
  const hoe = { portaal: 'in het portaal', mondeling: 'mondeling', papier: 'op papier' }
  const wijze = weg === null ? '' : `, ${hoe[weg]}`
  return antwoord
    ? `${gevraagd}; zienswijze van ${datumVoluit(beantwoord_op)}${wijze}: ‘${antwoord}’`
    : `${gevraagd}; op ${datumVoluit(beantwoord_op)} liet de aanvrager weten niet te reageren.`
}

/** The ground of the intended decision with its article. */
export function grondVan({ voor, grond }: Pick<Zienswijze, 'voor' | 'grond'>): string {
  const gevonden = hoorgronden[voor][grond]
  return gevonden ? `${gevonden.tekst} (${gevonden.artikel})` : grond
}

export const kleineLetter = (tekst: string) => tekst.charAt(0).toLowerCase() + tekst.slice(1)
