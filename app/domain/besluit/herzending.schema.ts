import * as z from 'zod/mini'
import { datumVelden, tekst } from '../velden.ts'

/** The texts of a letter with a mistake put right, in the order of the letter, and what the mistake was. */
export const verbeteringSchema = z.object({
  /** How often this decision had been sent when the page was opened. */
  _versie: z.pipe(z.string(), z.transform(Number)),
  reden: tekst({ leeg: 'Schrijf op welke fout in de eerste brief stond', max: 500 }),
  teksten: z.array(z.object({ tekst: tekst({ leeg: 'Laat deze tekst niet leeg', max: 10_000 }) })),
})
export type Verbeteringinvoer = z.output<typeof verbeteringSchema>

export const herverzendingSchema = z.object({
  verzonden_op: datumVelden({ leeg: 'Vul in wanneer de brief op de post ging' }),
})
