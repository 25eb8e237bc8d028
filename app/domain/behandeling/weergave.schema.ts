import * as z from 'zod/mini'
import { regel } from '../velden.ts'
import { leesFilter, werklijstVraag } from './werklijst.ts'

/** A filter of the worklist under a name; of the filter only what the list understands is kept. */
export const weergaveSchema = z.object({
  naam: regel({ leeg: 'Geef de weergave een naam', max: 60 }),
  vraag: z.pipe(
    z.string('Kies eerst een weergave in de werklijst'),
    z.transform((vraag: string) => werklijstVraag(leesFilter(new URLSearchParams(vraag)))),
  ),
})
export type Weergaveinvoer = z.output<typeof weergaveSchema>
