import * as z from 'zod/mini'
import { emailVeld } from '../email.ts'
import { datumVelden, keuze, keuzes, regel } from '../velden.ts'
import { helpersecties } from './toegangsrecht.ts'

const nietVanToepassing = <T>(waarde: T) =>
  z.pipe(
    z.optional(z.unknown()),
    z.transform(() => waarde),
  )

/** Of everybody but a helper the mandate is empty, whatever was sent. */
const geenMandaat = { secties: nietVanToepassing<never[]>([]), tot: nietVanToepassing(null) }
const mandaat = {
  secties: keuzes(helpersecties, { leeg: 'Kies wat de helper mag invullen', min: 1 }),
  tot: datumVelden({ leeg: 'Vul in tot en met welke dag de helper mag invullen' }),
}
const KIES = 'Kies wat deze persoon mag doen'

/** Somebody is asked: which mailbox, and what they may do. For whom they act is asked of who writes along. */
export const toegangsuitnodigingSchema = z.discriminatedUnion(
  'recht',
  [
    z.object({
      email: emailVeld,
      recht: z.literal('meeschrijver'),
      namens: regel({ leeg: 'Kies bij wie deze persoon hoort', max: 60 }),
      ...geenMandaat,
    }),
    z.object({
      email: emailVeld,
      recht: z.literal('meelezer'),
      namens: nietVanToepassing(null),
      ...geenMandaat,
    }),
    z.object({
      email: emailVeld,
      recht: z.literal('helper'),
      namens: nietVanToepassing(null),
      ...mandaat,
    }),
  ],
  KIES,
)
export type Toegangsvraag = z.output<typeof toegangsuitnodigingSchema>

/** What somebody who is in already may do from now on. */
export const toegangWijzigenSchema = z.discriminatedUnion(
  'recht',
  [
    z.object({ recht: z.literal('meeschrijver'), ...geenMandaat }),
    z.object({ recht: z.literal('meelezer'), ...geenMandaat }),
    z.object({ recht: z.literal('helper'), ...mandaat }),
  ],
  KIES,
)
export type Toegangswijziging = z.output<typeof toegangWijzigenSchema>

/** The answer of who was asked by mail. */
export const toegangsantwoordSchema = z.discriminatedUnion(
  'antwoord',
  [
    z.object({
      antwoord: z.literal('aangenomen'),
      naam: regel({ leeg: 'Vul uw naam in', max: 120 }),
    }),
    z.object({ antwoord: z.literal('afgewezen'), naam: nietVanToepassing('') }),
  ],
  'Kies of u dit wilt',
)
export type Toegangsantwoord = z.output<typeof toegangsantwoordSchema>

/** Who is asked to lead from now on. */
export const overdrachtSchema = z.object({ naar: regel({ leeg: 'Kies wie u vraagt', max: 60 }) })

/** Yes or no to leading. */
export const overdrachtantwoordSchema = z.object({
  antwoord: keuze(['aangenomen', 'afgewezen'], 'Kies of u penvoerder wordt'),
})
export type Overdrachtantwoord = z.output<typeof overdrachtantwoordSchema>

/** The applicant says that a version of a section, entered by a helper, is right. */
export const kloptSchema = z.object({
  versie: z.pipe(
    z.optional(z.string()),
    z.transform((typed) => (/^\d{1,9}$/.test(typed ?? '') ? Number(typed) : 0)),
  ),
})
