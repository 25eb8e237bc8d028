import * as z from 'zod/mini'
import { datumVelden, keuze, optioneel, tekst } from '../velden.ts'
import { opschortingskeuzes, opschortingskeuzesVoor, type Opschortingskeuze } from './opschorten.ts'
import { aanvraagsoorten } from './waarover.ts'

/** Of which term: that of the application, or of a request to change. */
const over = z._default(z.enum(aanvraagsoorten), 'aanvraag')

/** That a term runs again: from today, or from the day on which a completion came in. */
export const hervattingSchema = z.object({ over, op: optioneel(datumVelden()) })

const reden = (leeg: string) => tekst({ leeg, min: 10, max: 2000 })

/** The notice that the decision comes later: the day, and why. */
export const verdagingSchema = z.object({
  over,
  tot: datumVelden({ leeg: 'Vul in op welke dag u uiterlijk beslist' }),
  reden: reden('Schrijf aan de aanvrager waarom het besluit later komt'),
})
export type VerdagingInvoer = z.output<typeof verdagingSchema>

/** On these grounds a day goes along. */
const metDag: readonly Opschortingskeuze[] = ['aanvulling', 'instemming', 'overmacht']

/** The term stands still: on which ground, why, and the day that goes with some of them. */
export const opschortingSchema = z
  .object({
    over,
    grond: keuze(opschortingskeuzes, 'Kies waarom de termijn stilstaat'),
    reden: reden('Schrijf aan de aanvrager waarom de termijn stilstaat'),
    tot: optioneel(datumVelden()),
  })
  .check(
    z.refine(({ grond, tot }) => tot !== null || !metDag.includes(grond), {
      path: ['tot'],
      message:
        'Vul de dag in: tot wanneer de aanvrager tijd krijgt, tot wanneer u uitstel vraagt, of wanneer u het besluit verwacht',
    }),
    z.refine(({ grond, over }) => opschortingskeuzesVoor(over).includes(grond), {
      path: ['grond'],
      message: 'Vraag om aanvulling op de pagina Volledigheid',
    }),
  )
export type OpschortingInvoer = z.output<typeof opschortingSchema>

/** The answer to the question for a delay. */
export const uitstelantwoordSchema = z.object({
  antwoord: keuze(['akkoord', 'niet_akkoord'], 'Kies of u uitstel goed vindt'),
})

/** The same on paper, with the day the letter came in. */
export const papierenUitstelSchema = z.object({
  antwoord: keuze(['akkoord', 'niet_akkoord'], 'Kies wat de aanvrager schreef'),
  ontvangen_op: datumVelden({ leeg: 'Vul in op welke dag de brief binnenkwam' }),
})
