import * as z from 'zod/mini'
import { keuze, optioneel, regel, tekst } from '../velden.ts'

const naam = regel({ leeg: 'Vul uw naam in', max: 120 })
const toelichting = optioneel(tekst({ max: 1000 }))

/** The answer of a partner to the text they read: which text, yes or no, and who says so. */
export const antwoordSchema = z.object({
  voorlegging: z.string('Lees de tekst opnieuw'),
  antwoord: keuze(['bevestigd', 'afgewezen'], 'Kies of u meedoet'),
  naam,
  toelichting,
})
export type Antwoord = z.output<typeof antwoordSchema>

/** The answer to an invitation while there is no text yet. */
export const meekijkenSchema = z.object({
  antwoord: keuze(['meekijken', 'afgewezen'], 'Kies of u meedoet'),
  naam: optioneel(naam),
  toelichting,
})
export type Meekijken = z.output<typeof meekijkenSchema>

/** An act without questions. */
export const bevestigingSchema = z.object({})

/** Laying a text: the check of the text that was read. */
export const voorleggingSchema = z.object({ gezien: z.string('Lees de tekst opnieuw') })
