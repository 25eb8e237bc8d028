import * as z from 'zod/mini'
import { datumVelden, keuze, tekst, vrijeTekst } from '../velden.ts'
import { hoorbesluiten, nietNodignamen } from './gronden.ts'

/** For which decision and on which ground, as one choice: `weigering:onjuist`. */
const waarvoor = z.pipe(
  z.string('Kies wat de gemeente van plan is, en waarom'),
  z.transform((gekozen, context) => {
    const [besluit, grond] = gekozen.split(':')
    const voor = hoorbesluiten.find((naam) => naam === besluit)
    if (voor && grond) return { voor, grond }
    context.issues.push({
      code: 'custom',
      message: 'Kies wat de gemeente van plan is, en waarom',
      input: gekozen,
    })
    return z.NEVER
  }),
)

/** What is intended, why, and until when the applicant can say something of it. */
export const voornemenSchema = z.object({
  waarvoor,
  voornemen: tekst({
    leeg: 'Schrijf aan de aanvrager waarom u dit van plan bent',
    min: 20,
    max: 4000,
  }),
  uiterlijk: datumVelden({ leeg: 'Vul in tot en met welke dag de aanvrager kan reageren' }),
})
export type Voornemeninvoer = z.output<typeof voornemenSchema>

/** Why nobody has to be asked. */
export const nietNodigSchema = z.object({
  waarvoor,
  niet_nodig: keuze(nietNodignamen, 'Kies waarom een zienswijze niet nodig is'),
  toelichting: tekst({ leeg: 'Leg uit waarom: de aanvrager leest dit in de brief', max: 2000 }),
})
export type NietNodiginvoer = z.output<typeof nietNodigSchema>

/** What who was asked says, or that they say nothing. */
const antwoord = {
  reactie: keuze(['zienswijze', 'geen'], 'Kies of u wilt reageren'),
  antwoord: vrijeTekst({ max: 5000 }),
}
const metTekst = { path: ['antwoord'], message: 'Schrijf op wat u van het voornemen vindt' }
type Reactie = { reactie: 'zienswijze' | 'geen'; antwoord: string }
const isIngevuld = ({ reactie, antwoord: getypt }: Reactie) => reactie === 'geen' || getypt !== ''

export const zienswijzeSchema = z.object(antwoord).check(z.refine(isIngevuld, metTekst))

/** The same as an official puts it on record: what was said, or came in on paper, with its day. */
export const zienswijzeVastleggenSchema = z
  .object({
    ...antwoord,
    weg: keuze(['mondeling', 'papier'], 'Kies hoe de aanvrager reageerde'),
    beantwoord_op: datumVelden({ leeg: 'Vul in op welke dag de aanvrager reageerde' }),
  })
  .check(z.refine(isIngevuld, metTekst))
