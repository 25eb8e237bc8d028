import * as z from 'zod/mini'
import { keuzes, regel } from '../velden.ts'
import { domeinen } from './inhoud.ts'
import { projectplanLengtes } from './projectplan.schema.ts'

const onderdeel = z.string().check(z.regex(/^[a-z0-9/-]{1,120}$/))

/** What it takes to begin: who applies, and what the idea is called. The rest may come along from *past mijn idee*. */
export const startSchema = z.object({
  naam: regel({ leeg: 'Vul uw naam in', max: 120 }),
  titel: regel({
    leeg: 'Vul in hoe uw idee heet, bijvoorbeeld Koffie op de hoek',
    max: projectplanLengtes.titel,
  }),
  samenvatting: regel({
    leeg: 'Schrijf in één zin waar uw idee over gaat',
    max: projectplanLengtes.samenvatting,
  }),
  onderdelen: z.pipe(
    z.optional(z.array(onderdeel).check(z.maxLength(40))),
    z.transform((sleutels) => [...new Set(sleutels ?? [])]),
  ),
  domeinen: keuzes(domeinen),
})
export type Start = z.output<typeof startSchema>
