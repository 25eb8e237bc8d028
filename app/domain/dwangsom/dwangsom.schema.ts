import * as z from 'zod/mini'
import { datumVelden, keuze, vinkje, vrijeTekst } from '../velden.ts'
import { geenDwangsomgronden } from './vaststellen.ts'

/** The applicant tells the municipality that it is late. */
export const ingebrekestellingSchema = z.object({
  toelichting: vrijeTekst({ max: 2000 }),
  zeker: vinkje('Zet een vinkje als u de gemeente in gebreke wilt stellen'),
})
export type Ingebrekestelling = z.output<typeof ingebrekestellingSchema>

/** An official puts on record that this came in on paper. */
export const papierenIngebrekestellingSchema = z.object({
  ontvangen_op: datumVelden({ leeg: 'Vul in op welke dag de brief binnenkwam' }),
  toelichting: vrijeTekst({ max: 2000 }),
})
export type PapierenIngebrekestelling = z.output<typeof papierenIngebrekestellingSchema>

/** Whether a sum is due; that none is needs a reason. */
export const dwangsomSchema = z
  .object({
    uitkomst: keuze(['verschuldigd', ...geenDwangsomgronden], 'Kies of er een dwangsom is'),
    reden: vrijeTekst({ max: 3000 }),
    aanvragers: z
      .array(z.string())
      .check(z.minLength(1, 'Kies ten minste een aanvrager'), z.maxLength(20)),
  })
  .check(
    z.refine(({ uitkomst, reden }) => uitkomst === 'verschuldigd' || reden !== '', {
      path: ['reden'],
      message: 'Schrijf op waarom er geen dwangsom is. Dit komt in de brief',
    }),
  )
export type DwangsomInvoer = z.output<typeof dwangsomSchema>
