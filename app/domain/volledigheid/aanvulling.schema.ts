import * as z from 'zod/mini'
import { datumVelden, keuze, vrijeTekst, vrijVinkje } from '../velden.ts'

const sleutel = z.string().check(z.regex(/^[a-z0-9_-]{1,60}$/))

/** The check against the list of the scheme: whether each item is there, with a note. */
export const toetsSchema = z.object({
  stukken: z.array(
    z.object({
      document: sleutel,
      stand: keuze(['aanwezig', 'ontbreekt'], 'Kies aanwezig of ontbreekt'),
      toelichting: vrijeTekst({ max: 500 }),
    }),
  ),
})
export type Toets = z.output<typeof toetsSchema>

const puntVeld = z.object({
  document: z.optional(sleutel),
  vraag: vrijVinkje(),
  omschrijving: vrijeTekst({ max: 500 }),
})

/** The points the official asks for: items of the list that were ticked, and points in the official's own words. */
const punten = z.pipe(
  z.array(puntVeld).check(z.maxLength(30, 'Vraag hoogstens 30 punten')),
  z.transform((rijen, context) => {
    const gevraagd = rijen.flatMap(({ document, vraag, omschrijving }, plaats) => {
      if (document !== undefined && !vraag) return []
      if (omschrijving === '' && document === undefined) return []
      if (omschrijving === '')
        context.issues.push({
          code: 'custom',
          path: [plaats, 'omschrijving'],
          message: 'Schrijf op wat de aanvrager moet aanvullen',
          input: omschrijving,
        })
      return [{ document: document ?? null, omschrijving }]
    })
    if (gevraagd.length === 0)
      context.issues.push({
        code: 'custom',
        path: [0, 'omschrijving'],
        message: 'Kies of schrijf ten minste een punt',
        input: rijen,
      })
    return gevraagd
  }),
)

/** The request to complete: its points, the last day to answer them, and what the official adds. */
export const verzoekSchema = z.object({
  punten,
  uiterlijk: datumVelden({ leeg: 'Vul in tot en met welke dag de aanvrager kan aanvullen' }),
  toelichting: vrijeTekst({ max: 2000 }),
})
export type VerzoekInvoer = z.output<typeof verzoekSchema>

/** The answer to one point: in words, with a file, or both. */
export const antwoordSchema = z
  .object({
    antwoord: vrijeTekst({ max: 5000 }),
    bestand: z.optional(z.string()),
    /** Whether a file was chosen before, which stays when no other is. */
    heeft_bestand: z.optional(z.string()),
  })
  .check(
    z.refine(
      ({ antwoord, bestand, heeft_bestand }) =>
        antwoord !== '' || Boolean(bestand || heeft_bestand),
      {
        path: ['antwoord'],
        message: 'Schrijf uw antwoord op of kies een bestand',
      },
    ),
  )

/** The judgement on a completion; what is not enough has to be said. */
export const oordeelSchema = z
  .object({
    oordeel: keuze(['voldoende', 'onvoldoende'], 'Kies of de aanvulling voldoende is'),
    toelichting: vrijeTekst({ max: 2000 }),
  })
  .check(
    z.refine(({ oordeel, toelichting }) => oordeel === 'voldoende' || toelichting !== '', {
      path: ['toelichting'],
      message: 'Schrijf op wat er nog ontbreekt',
    }),
  )
export type Oordeel = z.output<typeof oordeelSchema>
