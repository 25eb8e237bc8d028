import { getal } from '../opmaak.ts'
import { HOOGSTENS, type Bladbezwaar } from './werkblad.ts'

/** What to do about a file that cannot be read as a sheet. */
export const bladfouten: Record<Bladbezwaar, string> = {
  soort:
    'Dit is geen rekenblad dat wij kunnen lezen. Bewaar het in uw rekenprogramma als xlsx of als csv, en kies dat bestand.',
  beschadigd:
    'Dit bestand is niet helemaal te lezen. Open het in uw rekenprogramma, bewaar het opnieuw als xlsx en kies dat bestand.',
  rijen: `Dit rekenblad is te groot. Lezen kan tot ${getal(HOOGSTENS.rijen)} rijen, ${HOOGSTENS.kolommen} kolommen en ${getal(HOOGSTENS.tekens)} tekens in een cel. Haal weg wat niet bij het plan hoort.`,
}

/** Said beside the field in which a sheet is chosen. */
export const bladuitleg = 'Een xlsx of csv van hoogstens 10 MB. Formules worden niet gelezen.'
export const bladkeuze = '.xlsx,.csv'
