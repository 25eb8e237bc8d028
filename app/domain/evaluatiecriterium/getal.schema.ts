import { gelezenVeld } from '../velden.ts'
import { parseGetal } from './getal.ts'

/** A field for a number with at most three decimals. */
export const getalVeld = gelezenVeld(parseGetal, {
  leeg: 'Vul een getal in',
  fout: 'Vul een getal in met een komma, bijvoorbeeld 12,5',
})
