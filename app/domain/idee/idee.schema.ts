import * as z from 'zod/mini'
import { projectplanLengtes } from '../aanvraag/projectplan.schema.ts'
import { emailVeld } from '../email.ts'
import { telefoonnummerVeld } from '../telefoon.ts'
import { datumVelden, keuze, optioneel, regel, tekst, vinkje, vrijVinkje } from '../velden.ts'
import { ideeuitkomsten } from './idee.ts'
import { noemtContact } from './kaart.ts'

export const ideeLengtes = { wat: 200, waarom: 400, plaats: 80, naam: 120, bericht: 3_000 } as const

const idee = {
  wat: regel({ leeg: 'Schrijf in één zin wat u wilt doen', max: ideeLengtes.wat }),
  waarom: tekst({
    leeg: 'Schrijf in één zin voor wie het is, of waarom het nodig is',
    max: ideeLengtes.waarom,
  }),
  plaats: regel({ leeg: 'Kies waar het is', max: ideeLengtes.plaats }),
  naam: regel({ leeg: 'Vul uw naam in', max: ideeLengtes.naam }),
  telefoon: optioneel(telefoonnummerVeld),
}

/** Two sentences and a place, and who it comes from. */
export const achterlatenSchema = z.object(idee)
export type Achterlaten = z.output<typeof achterlatenSchema>

/** The same of somebody who is not signed in: then the mailbox has to be proven first. */
export const achterlatenPerMailSchema = z.object({ ...idee, email: emailVeld })

/** What a resident writes back. */
export const antwoordSchema = z.object({
  tekst: tekst({ leeg: 'Schrijf uw bericht', max: ideeLengtes.bericht }),
})

/** What a begeleider notes: for both sides or for colleagues, and whose turn it is then. */
export const notitieSchema = z.object({
  tekst: tekst({ leeg: 'Schrijf op wat u hebt afgesproken', max: ideeLengtes.bericht }),
  kring: keuze(['gedeeld', 'intern'], 'Kies wie dit mag lezen'),
  aan_zet: keuze(['gemeente', 'inwoner'], 'Kies wie er nu aan zet is'),
  reactie_voor: optioneel(datumVelden({ van: '2000-01-01' })),
})
export type Notitie = z.output<typeof notitieSchema>

const zonderContact = (leeg: string, max: number) =>
  z.pipe(
    regel({ leeg, max }),
    z.string().check(
      z.refine((typed) => !noemtContact(typed), {
        error:
          'Haal het telefoonnummer of e-mailadres weg. Wie wil meedoen, reageert via deze site',
      }),
    ),
  )

/** The three lines of a card. */
export const kaartSchema = z.object({
  wat: zonderContact('Schrijf in één zin wat het idee is', 160),
  waar: zonderContact('Vul in waar het is', 80),
  zoekt: zonderContact('Schrijf wie of wat er gezocht wordt', 240),
})
export type Kaarttekst = z.output<typeof kaartSchema>

const reactie = {
  naam: idee.naam,
  tekst: tekst({ leeg: 'Schrijf hoe u wilt helpen', max: 600 }),
  telefoon: idee.telefoon,
  delen: vrijVinkje(),
}

/** Somebody wants to join in. */
export const reactieSchema = z.object(reactie)
export type Reactie = z.output<typeof reactieSchema>
export const reactiePerMailSchema = z.object({ ...reactie, email: emailVeld })

/** That the resident agreed in a talk to this card. */
export const plaatsingSchema = z.object({
  kaart: z.string(),
  toestemming: vinkje('Vraag de indiener eerst om toestemming'),
})

/** What it takes to turn an idea into a draft. */
export const naarAanvraagSchema = z.object({
  regeling: regel({ leeg: 'Kies een regeling', max: 80 }),
  titel: regel({ leeg: 'Geef het idee een korte naam', max: projectplanLengtes.titel }),
  besproken: vinkje('Bespreek dit eerst met de indiener'),
})
export type NaarAanvraag = z.output<typeof naarAanvraagSchema>

/** How it ended, and what the resident reads about it. */
export const afrondenSchema = z.object({
  uitkomst: keuze(ideeuitkomsten, 'Kies hoe het afloopt'),
  tekst: tekst({
    leeg: 'Schrijf wat u voor de indiener doet, of waarom het hier stopt',
    min: 20,
    max: ideeLengtes.bericht,
  }),
})
export type Afronden = z.output<typeof afrondenSchema>

/** Nothing to fill in: the button is the act. */
export const knopSchema = z.object({})
