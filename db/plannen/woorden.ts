import { readdir, readFile } from 'node:fs/promises'
import * as z from 'zod/mini'

/** Words as a sentence, with a comma between them. */
const woorden = z.pipe(
  z.string(),
  z.transform((tekst: string) => [...new Set(tekst.split(',').map((woord) => woord.trim()))]),
)
const sleutels = z._default(z.array(z.string()), [])

const lijstSchema = z.strictObject({
  leeg: z.optional(woorden),
  begrippen: z.array(
    z.strictObject({
      begrip: z.string().check(z.regex(/^[a-z]+$/)),
      woorden,
      zwak: z.optional(woorden),
      bij: sleutels,
      ook: sleutels,
    }),
  ),
})

/** A list of everyday words; without a municipality it is for all of them. */
export type Woordenlijst = z.output<typeof lijstSchema> & { gemeente: string | null }

const map = new URL('./woorden/', import.meta.url)

/** The list for everybody and those that municipalities added for themselves. */
export async function leesWoordenlijsten(): Promise<Woordenlijst[]> {
  const namen = (await readdir(map)).filter((naam) => naam.endsWith('.json')).sort()
  return Promise.all(
    namen.map(async (naam) => ({
      gemeente: naam === 'alle.json' ? null : naam.replace('.json', ''),
      ...lijstSchema.parse(JSON.parse(await readFile(new URL(naam, map), 'utf8'))),
    })),
  )
}
