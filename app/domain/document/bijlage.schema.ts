import * as z from 'zod/mini'
import { datumVelden, optioneel, regel } from '../velden.ts'

const sleutel = z.string().check(z.regex(/^[a-z0-9_-]{1,60}$/, 'Kies uit de lijst'))
const id = z.uuid('Kies een bijlage uit de lijst')

/** A file to add: which document it is, and which earlier one it replaces. */
export const bijlageSchema = z.object({
  document: optioneel(sleutel),
  vervangt: optioneel(id),
  bestand: regel({ leeg: 'Kies een bestand', max: 300 }),
})

/** When a document that is asked for is expected. */
export const volgtSchema = z.object({
  verwacht_op: datumVelden({ leeg: 'Vul in wanneer u dit ongeveer stuurt' }),
})
