import { euro } from '../opmaak.ts'

type Betaling = { omschrijving: string; bedrag: number; kenmerk: string; rekening: string }

/** What the applicant reads in the portal when a payment was released. */
export const betaalbericht = ({ omschrijving, bedrag, kenmerk, rekening }: Betaling) => ({
  onderwerp: 'Wij betalen u',
  tekst: `Wij maken ${euro(bedrag)} aan u over (${omschrijving}). Het geld komt op rekening ${rekening}. Op uw afschrift staat ${kenmerk}. Meestal duurt het een paar werkdagen voordat het geld er is.`,
})
