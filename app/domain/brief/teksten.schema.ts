import * as z from 'zod/mini'
import { verplichtingsoorten, type Verplichtingsoort } from '../besluit/verplichting.ts'
import { weigeringsgrondNamen } from '../besluit/weigeringsgrond.ts'
import { gezieneVersie } from '../plan/beheer.schema.ts'
import { keuze, regel, tekst, vrijeTekst } from '../velden.ts'
import { briefsoorten, veldenVan, type Briefsoort } from './teksten.ts'
import { veldfouten, type Briefveld } from './velden.ts'

const soorten = Object.keys(verplichtingsoorten) as [Verplichtingsoort, ...Verplichtingsoort[]]
const oordelen = ['voldoet', 'voldoet_niet'] as const

/** A text with fields, in which every field exists. */
const metVelden = (velden: readonly Briefveld[]) =>
  vrijeTekst({ max: 3000 }).check(
    z.check<string>(({ value, issues }) => {
      for (const message of veldfouten(value, velden))
        issues.push({ code: 'custom', message, input: value })
    }),
  )

/** The own words of one letter, as they are typed; only a refusal explains its ground. */
export const brieftekstSchema = (soort: Briefsoort) => {
  const eigen = metVelden(veldenVan(soort))
  return z.object({
    opening: eigen,
    slot: eigen,
    toelichting: z.optional(z.partialRecord(z.enum(weigeringsgrondNamen), eigen)),
    _versie: gezieneVersie,
  })
}

const verplichting = z.object({
  soort: keuze(soorten, 'Kies waar de verplichting over gaat'),
  tekst: tekst({ leeg: 'Schrijf op wat de ontvanger doet', max: 1000 }),
  grondslag: regel({ leeg: 'Noem het artikel waar deze verplichting op rust', max: 200 }),
})

/** The duties of every award under the scheme, each with its article. */
export const standaardverplichtingenSchema = z.object({
  verplichtingen: z._default(
    z.array(verplichting).check(z.maxLength(12, 'Gebruik hoogstens 12 verplichtingen')),
    [],
  ),
  _versie: gezieneVersie,
})

const motivering = z.object({
  voorwaarde: regel({ leeg: 'Kies bij welke voorwaarde', max: 60 }),
  oordeel: keuze(oordelen, 'Kies wanneer deze tekst past'),
  tekst: tekst({ leeg: 'Schrijf de motivering', max: 4000 }),
})

/** Reasons to choose from in a proposal. */
export const motiveringenSchema = z.object({
  motiveringen: z._default(
    z.array(motivering).check(z.maxLength(40, 'Gebruik hoogstens 40 teksten')),
    [],
  ),
  _versie: gezieneVersie,
})

const gevuld = z.string().check(z.minLength(1))

/** What a version holds of it. */
export const brieftekstenSchema = z.object({
  brieven: z.partialRecord(
    z.enum(briefsoorten),
    z.object({
      opening: z.string(),
      slot: z.string(),
      toelichting: z.optional(z.partialRecord(z.enum(weigeringsgrondNamen), z.string())),
    }),
  ),
  verplichtingen: z.array(z.object({ soort: z.enum(soorten), tekst: gevuld, grondslag: gevuld })),
  motiveringen: z.array(z.object({ voorwaarde: gevuld, oordeel: z.enum(oordelen), tekst: gevuld })),
})
