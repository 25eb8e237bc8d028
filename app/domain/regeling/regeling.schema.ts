import * as z from 'zod/mini'
import { domeinen } from '../aanvraag/inhoud.ts'

const tekst = z.string().check(z.minLength(1))
const sleutel = z.string().check(z.regex(/^[a-z0-9_-]+$/))
const bedrag = z.int().check(z.nonnegative())

const partijsoorten = ['natuurlijk_persoon', 'groep', 'rechtspersoon'] as const

/** Of whom something is asked: empty means of everybody, else everything in it must hold. */
const wanneerSchema = z.strictObject({
  partijsoort: z.optional(z.array(z.enum(partijsoorten))),
  organisatiesoort: z.optional(z.array(tekst)),
  vanaf: z.optional(bedrag),
})
export type Wanneer = z.output<typeof wanneerSchema>

/** Questions the scheme does not ask of everybody; null is never. All others are asked of everybody. */
export const veldregelsSchema = z.array(
  z.strictObject({
    veld: z.string().check(z.regex(/^[a-z_]+(\.[a-z_]+)+$/)),
    wanneer: z.nullable(wanneerSchema),
  }),
)
export type Veldregels = z.output<typeof veldregelsSchema>

/** One thing an applicant is asked for. */
export const checklistSchema = z.array(
  z.strictObject({
    sleutel,
    naam: tekst,
    /** A section of the application itself, or a file to add to it. */
    vorm: z.enum(['formulier', 'document']),
    sectie: tekst,
    waarom: tekst,
    grondslag: tekst,
    wanneer: wanneerSchema,
  }),
)
export type Checklist = z.output<typeof checklistSchema>
export type ChecklistItem = Checklist[number]

/** What the page of a scheme says, in words for residents. */
export const tekstenSchema = z.strictObject({
  waarvoor: z.array(tekst).check(z.minLength(1)),
  voor_wie: z.array(tekst).check(z.minLength(1)),
  niet_voor: z.array(tekst),
  tijd: tekst,
  stappen: z.array(z.strictObject({ titel: tekst, tekst })),
})
export type Teksten = z.output<typeof tekstenSchema>

/** What an answer may stand for: what the application would say of who takes part, or of measuring. */
const alsofs = [
  'met_partner',
  'zonder_partner',
  'meet_samen',
  'meet_niet',
  'van_inwoners',
  'van_organisatie',
  'van_bedrijf',
] as const
export type Alsof = (typeof alsofs)[number]

const ideeUitkomsten = ['past', 'nog_niet', 'overleg'] as const
export type IdeeUitkomst = (typeof ideeUitkomsten)[number]

/**
 * The questions of *past mijn idee*: an answer may stand for an item of the plan, for a domain, or for something else
 * the application would say; the rule of the condition then decides, and the answer names no outcome of its own.
 */
export const vragenSchema = z.array(
  z.strictObject({
    sleutel,
    /** The condition this question is about, or null. */
    voorwaarde: z.nullable(sleutel),
    vraag: tekst,
    uitleg: tekst,
    meerdere: z.boolean(),
    /** How many fitting answers it takes, where several may be chosen. */
    minimaal: z._default(z.int().check(z.positive()), 1),
    antwoorden: z
      .array(
        z.strictObject({
          sleutel,
          tekst,
          /** How the answer comes out where no rule says so. */
          uitkomst: z.optional(z.enum(ideeUitkomsten)),
          alsof: z.optional(z.enum(alsofs)),
          kiest: z.optional(tekst),
          domein: z.optional(z.enum(domeinen)),
        }),
      )
      .check(z.minLength(2)),
    zinnen: z.strictObject({ past: tekst, nog_niet: tekst, overleg: tekst }),
  }),
)
export type Ideevragen = z.output<typeof vragenSchema>
export type Ideevraag = Ideevragen[number]
