import * as z from 'zod/mini'
import { emailVeld } from '../email.ts'
import { datumVelden, keuze, optioneel, regel, vinkje } from '../velden.ts'

/** What an official fills in first of an application on paper. */
export const papierSchema = z.object({
  regeling: regel({ leeg: 'Kies een regeling', max: 80 }),
  ontvangen_op: datumVelden({ leeg: 'Vul in op welke dag het papier binnenkwam' }),
  naam: regel({ leeg: 'Vul in wie de aanvraag doet', max: 120 }),
  email: optioneel(emailVeld),
  titel: regel({ leeg: 'Vul in hoe het idee heet', max: 120 }),
})
export type Papier = z.output<typeof papierSchema>

/** What is registered when all of the paper was entered. */
export const papierIndieningSchema = z.object({
  ondertekend_als: regel({ leeg: 'Vul in welke naam bij de handtekening staat', max: 120 }),
  kanaal: keuze(['digitaal', 'post'], 'Kies hoe de aanvrager het besluit wil krijgen'),
  gezien: vinkje('Vink aan dat de handtekening op het papier staat'),
})
export type Papierindiening = z.output<typeof papierIndieningSchema>
