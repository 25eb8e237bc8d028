import * as z from 'zod/mini'
import { keuze, regel, vinkje } from '../velden.ts'

/** The last page: how the applicant wants to be reached, and the signature. */
export const indieningSchema = z.object({
  kanaal: keuze(['digitaal', 'post'], 'Kies hoe u ons besluit wilt krijgen'),
  ondertekend_als: regel({ leeg: 'Onderteken met uw voor- en achternaam', max: 120 }),
  akkoord: vinkje('Vink aan dat u dit naar waarheid hebt ingevuld'),
})
export type Indiening = z.output<typeof indieningSchema>
