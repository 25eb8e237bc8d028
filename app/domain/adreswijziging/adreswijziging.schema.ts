import * as z from 'zod/mini'
import { emailVeld } from '../email.ts'
import { keuze, tekst } from '../velden.ts'

/** What an official writes down to have an account moved to another mailbox. */
export const adreswijzigingSchema = z.object({
  was: emailVeld,
  wordt: emailVeld,
  vastgesteld: tekst({ leeg: 'Schrijf op hoe u weet wie het is', max: 1000 }),
})
export type Adreswijziging = z.output<typeof adreswijzigingSchema>

/** What the second official answers. */
export const adresbesluitSchema = z.object({ uitkomst: keuze(['gewijzigd', 'afgewezen']) })
export type Adresbesluit = z.output<typeof adresbesluitSchema>
