import { readdir, readFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { onderdeelSoorten } from '../../app/domain/plan/plan.ts'

export type { OnderdeelSoort } from '../../app/domain/plan/plan.ts'

const tekst = z.string().check(z.minLength(1))
const datum = z.iso.date()

const onderdeelSchema = z.strictObject({
  id: tekst,
  soort: z.enum(onderdeelSoorten),
  nummer: tekst,
  titel: tekst,
  kort: tekst.check(z.maxLength(40)),
  toelichting: tekst,
  ouder: z.nullable(tekst),
  bron: z.strictObject({ paragraaf: tekst, citaat: tekst }),
  gegevens: z.optional(z.record(z.string(), z.json())),
})

const planBestandSchema = z.strictObject({
  id: tekst,
  gemeente: tekst,
  titel: tekst,
  versie: z.int().check(z.positive()),
  periode: z.strictObject({ van: datum, tot: z.nullable(datum) }),
  bron: tekst,
  onderdelen: z.array(onderdeelSchema),
})

export type PlanBestand = z.output<typeof planBestandSchema>

const map = new URL('./', import.meta.url)

/** Every plan of this folder, in the order of its file names; a file of another shape throws. */
export async function leesPlannen(): Promise<PlanBestand[]> {
  const namen = (await readdir(map)).filter((naam) => naam.endsWith('.json')).sort()
  return Promise.all(namen.map(leesPlan))
}

async function leesPlan(naam: string) {
  return planBestandSchema.parse(JSON.parse(await readFile(new URL(naam, map), 'utf8')))
}
