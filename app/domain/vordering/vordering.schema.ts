import * as z from 'zod/mini'
import { bedragVeld, datumVelden, regel } from '../velden.ts'

/** That the request to pay went out from the books of the municipality. */
export const betaalverzoekSchema = z.object({
  verstuurd_op: datumVelden({ leeg: 'Vul in op welke dag het betaalverzoek is verstuurd' }),
  kenmerk: regel({ leeg: 'Vul het kenmerk van het betaalverzoek in', max: 60 }),
})
export type Betaalverzoek = z.output<typeof betaalverzoekSchema>

/** What came in on it. */
export const ontvangstSchema = z.object({
  bedrag: bedragVeld({ leeg: 'Vul in hoeveel er is ontvangen' }),
  ontvangen_op: datumVelden({ leeg: 'Vul in op welke dag het geld binnenkwam' }),
  kenmerk: regel({ leeg: 'Vul het kenmerk van de bijschrijving in', max: 60 }),
})
export type Ontvangst = z.output<typeof ontvangstSchema>
