import * as z from 'zod/mini'
import { keuze, optioneel, regel } from '../velden.ts'
import { onderdeelSoorten } from './plan.ts'

const LANGSTE_ZOEKVRAAG = 500

/** What one may look for in a plan: a sentence in one's own words, and perhaps one kind of item. */
export const zoekSchema = z.object({
  vraag: regel({ leeg: 'Schrijf in uw eigen woorden wat u zoekt', max: LANGSTE_ZOEKVRAAG }),
  soort: optioneel(keuze(onderdeelSoorten, `Kies een soort: ${onderdeelSoorten.join(', ')}`)),
})

/** The question as it stands in an address, ready for the schema. */
export const zoekInvoer = (query: URLSearchParams) => ({
  vraag: query.get('vraag') ?? undefined,
  soort: query.get('soort') ?? undefined,
})
