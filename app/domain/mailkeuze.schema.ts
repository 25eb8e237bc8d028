import * as z from 'zod/mini'
import { keuzes } from './velden.ts'

/** The kinds of mail one can do without: what they say stands on the page of the application as well. */
export const keuzemails = [
  {
    soort: 'partnernieuws',
    naam: 'Nieuws van partners',
    uitleg: 'Een partner antwoordt op uw tekst, of doet niet meer mee.',
  },
  {
    soort: 'evaluatieplanwacht',
    naam: 'Het evaluatieplan',
    uitleg: 'De ander deed een voorstel, of u bent aan zet.',
  },
  {
    soort: 'ideenieuws',
    naam: 'Nieuws over uw idee',
    uitleg: 'De begeleider schreef iets bij uw idee, of iemand wil meedoen.',
  },
] as const

export type Keuzemail = (typeof keuzemails)[number]['soort']

/** Which of them somebody wants. */
export const mailkeuzeSchema = z.object({
  mails: keuzes(keuzemails.map(({ soort }) => soort)),
})
