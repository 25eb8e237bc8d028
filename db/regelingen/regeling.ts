import { readdir, readFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { schaalSchema } from '../../app/domain/beoordeling/schaal.schema.ts'
import { telwijzen } from '../../app/domain/beoordeling/schaal.ts'
import { brieftekstenSchema } from '../../app/domain/brief/teksten.schema.ts'
import { mandaatsoorten } from '../../app/domain/mandaat/mandaat.ts'
import { mandaatrollen } from '../../app/domain/toegang.ts'
import { onderdeelSoorten } from '../../app/domain/plan/plan.ts'
import {
  checklistSchema,
  tekstenSchema,
  veldregelsSchema,
  vragenSchema,
} from '../../app/domain/regeling/regeling.schema.ts'
import { vragenlijst } from '../../app/domain/vraag/lijst.ts'
import { gewichten } from '../../app/domain/voorwaarde/gewicht.ts'
import { parameterfout } from '../../app/domain/voorwaarde/parameters.ts'

const tekst = z.string().check(z.minLength(1))
const sleutel = z.string().check(z.regex(/^[a-z0-9_-]+$/))
const datum = z.iso.date()
const bedrag = z.int().check(z.nonnegative())
const aantal = z.int().check(z.positive())

const voorwaardeSchema = z
  .strictObject({
    sleutel,
    soort: sleutel,
    titel: tekst,
    artikel: tekst,
    gewicht: z.enum(gewichten),
    tekst,
    vraag: tekst,
    parameters: z.record(z.string(), z.json()),
    /** The item of a plan the condition rests on; it may stand in an earlier plan. */
    bron: tekst,
  })
  .check(({ value: { sleutel, soort, parameters }, issues }) => {
    const fout = parameterfout(soort, parameters)
    if (fout === null) return
    const message = `Voorwaarde ‘${sleutel}’ (${soort}) klopt niet. ${fout}.`
    issues.push({ code: 'custom', message, input: parameters, path: ['parameters'] })
  })

const criteriumSchema = z.strictObject({
  sleutel,
  titel: tekst,
  toelichting: tekst,
  gewicht: aantal.check(z.maximum(100)),
})

const mandaatregelSchema = z.strictObject({
  soorten: z.array(z.enum(mandaatsoorten)).check(z.minLength(1)),
  rol: z.enum(mandaatrollen),
  functie: tekst,
  tot: z.nullable(aantal),
  besluit: tekst,
  artikel: tekst,
  datum,
})

const persoon = { naam: tekst, functie: tekst, telefoon: tekst }

const regelingBestandSchema = z
  .strictObject({
    id: sleutel,
    gemeente: sleutel,
    volgorde: aantal,
    versie: aantal,
    plan: tekst,
    titel: tekst,
    samenvatting: tekst,
    grondslag: tekst,
    bekendmaking: tekst,
    van: datum,
    tot: datum,
    gepubliceerd_op: datum,
    verdeelwijze: z.enum(['volgorde_van_volledige_ontvangst', 'tender']),
    gelijke_stand: tekst,
    /** The criterium that goes first in a tie, before the lot does. */
    gelijke_stand_criterium: z.optional(sleutel),
    /** How applications are scored; absent: two people, the average, and the usual scale of five steps. */
    beoordeling: z.optional(
      z.strictObject({
        telt: z.enum(telwijzen),
        artikel: tekst,
        beoordelaars: z.int().check(z.minimum(2), z.maximum(4)),
        schaal: schaalSchema,
      }),
    ),
    voorrang_artikel: z.optional(tekst),
    minimumscore: z.nullable(z.int().check(z.minimum(0), z.maximum(100))),
    maximumbedrag: aantal,
    plafonds: z
      .array(z.strictObject({ periode: aantal, bedrag, bekendgemaakt_op: datum }))
      .check(z.minLength(1)),
    beslistermijn: z.strictObject({
      weken: aantal,
      grondslag: z.enum(['wet', 'verordening']),
      artikel: tekst,
      start: z.enum(['ontvangst', 'sluiting']),
    }),
    direct_vaststellen: z.boolean(),
    /** How a recipient renders account and within what term the subsidy is determined; null where that is done at once. */
    verantwoording: z.nullable(
      z.strictObject({
        kort_tot: bedrag,
        binnen_weken: aantal,
        vaststellen: z.strictObject({
          weken: aantal,
          grondslag: z.enum(['wet', 'verordening']),
          artikel: tekst,
        }),
      }),
    ),
    gedeeltelijk_verlenen: z.boolean(),
    mandaat: z.array(mandaatregelSchema).check(z.minLength(1)),
    overgangsrecht: tekst,
    bewaarcode: tekst,
    evaluatie_op: datum,
    passend: z.strictObject({
      soorten: z.array(z.enum(onderdeelSoorten)).check(z.minLength(1)),
      onder: z.nullable(tekst),
    }),
    contact: z.strictObject({ ...persoon, bereikbaar: tekst }),
    vervanger: z.strictObject(persoon),
    teksten: tekstenSchema,
    voorwaarden: z.array(voorwaardeSchema).check(z.minLength(1)),
    criteria: z.array(criteriumSchema).check(z.minLength(1)),
    checklist: checklistSchema,
    velden: veldregelsSchema,
    /** What an hour of a volunteer or partner counts for, in cents; null where hours do not count. */
    vrijwilligerstarief: z.nullable(aantal),
    vragen: vragenSchema,
    /** What the municipality says in its own words in letters; nothing where it is left out. */
    briefteksten: z.optional(brieftekstenSchema),
  })
  .check(
    z.refine(
      ({ criteria }) => criteria.reduce((som, { gewicht }) => som + gewicht, 0) === 100,
      'De gewichten van de criteria zijn samen 100',
    ),
    z.refine(
      ({ criteria, gelijke_stand_criterium: eerst }) =>
        eerst === undefined || criteria.some((criterium) => criterium.sleutel === eerst),
      'Bij een gelijke stand gaat een criterium van de regeling voor',
    ),
    z.refine(
      ({ direct_vaststellen, verantwoording }) => direct_vaststellen === (verantwoording === null),
      'Wie direct vaststelt, vraagt geen verantwoording; wie verleent wel',
    ),
    // Awb 4:27 lid 1: the ceiling is made known before its period begins
    z.refine(
      ({ plafonds, van }) =>
        plafonds.every(({ periode, bekendgemaakt_op }) => bekendgemaakt_op < latest(van, periode)),
      'Een plafond wordt bekendgemaakt voordat zijn periode begint',
    ),
    z.refine(
      ({ vragen, voorwaarden }) =>
        vragen.every(
          (vraag) =>
            vraag.voorwaarde === null ||
            voorwaarden.some((voorwaarde) => voorwaarde.sleutel === vraag.voorwaarde),
        ),
      'Een vraag gaat over een voorwaarde van de regeling',
    ),
    z.refine(
      ({ velden }) =>
        velden.every(({ veld }) => {
          const [sectie, ...naam] = veld.split('.')
          const vragen = Object.entries(vragenlijst).find(([deel]) => deel === sectie)?.[1]
          return vragen !== undefined && Object.hasOwn(vragen, naam.join('.'))
        }),
      'Een veld is een vraag die bestaat',
    ),
  )

export type RegelingBestand = z.output<typeof regelingBestandSchema>

const map = new URL('./', import.meta.url)

/** Every scheme of this folder, in the order of its file names; a file of another shape throws. */
export async function leesRegelingen(): Promise<RegelingBestand[]> {
  const namen = (await readdir(map)).filter((naam) => naam.endsWith('.json')).sort()
  return Promise.all(namen.map(leesRegeling))
}

async function leesRegeling(naam: string) {
  return regelingBestandSchema.parse(JSON.parse(await readFile(new URL(naam, map), 'utf8')))
}

/** A round begins when its window opens; a yearly period not before the first of January. */
const latest = (van: string, periode: number) =>
  van > `${periode}-01-01` ? van : `${periode}-01-01`
