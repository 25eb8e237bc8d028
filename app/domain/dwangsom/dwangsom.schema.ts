import * as z from 'zod/mini'
import { aanvraagsoorten, isAanvraagsoort, type Waarover } from '../termijn/waarover.ts'
import { datumVelden, keuze, vinkje, vrijeTekst } from '../velden.ts'
import { geenDwangsomgronden } from './vaststellen.ts'

/** About the decision on the application, on a request to change, or on the objection with this id. */
const over = z._default(
  z.union([z.literal(aanvraagsoorten), z.uuid()], 'Kies waarover de gemeente te laat beslist'),
  'aanvraag',
)
/** The objection it is about; null for the others. */
export const bezwaarVan = (over: string) => (isAanvraagsoort(over) ? null : over)

export const waaroverVan = (over: string): Waarover => (isAanvraagsoort(over) ? over : 'bezwaar')

/** The applicant tells the municipality that it is late. */
export const ingebrekestellingSchema = z.object({
  over,
  toelichting: vrijeTekst({ max: 2000 }),
  zeker: vinkje('Zet een vinkje als u de gemeente in gebreke wilt stellen'),
})
export type Ingebrekestelling = z.output<typeof ingebrekestellingSchema>

/** An official puts on record that this came in on paper. */
export const papierenIngebrekestellingSchema = z.object({
  over,
  ontvangen_op: datumVelden({ leeg: 'Vul in op welke dag de brief binnenkwam' }),
  toelichting: vrijeTekst({ max: 2000 }),
})
export type PapierenIngebrekestelling = z.output<typeof papierenIngebrekestellingSchema>

/** Whether a sum is due; that none is needs a reason. */
export const dwangsomSchema = z
  .object({
    over,
    uitkomst: keuze(['verschuldigd', ...geenDwangsomgronden], 'Kies of er een dwangsom is'),
    reden: vrijeTekst({ max: 3000 }),
    // who is no applicant objected alone
    aanvragers: z._default(z.array(z.string()).check(z.maxLength(20)), []),
  })
  .check(
    z.refine(({ over, aanvragers }) => !isAanvraagsoort(over) || aanvragers.length > 0, {
      path: ['aanvragers'],
      message: 'Kies ten minste een aanvrager',
    }),
    z.refine(({ uitkomst, reden }) => uitkomst === 'verschuldigd' || reden !== '', {
      path: ['reden'],
      message: 'Schrijf op waarom er geen dwangsom is. Dit komt in de brief',
    }),
  )
export type DwangsomInvoer = z.output<typeof dwangsomSchema>
