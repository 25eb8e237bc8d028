import * as z from 'zod/mini'
import { versievelden } from '../aanvraag/bewaren.schema.ts'
import { bedragVeld, geheelGetal, optioneel, regel, tekst } from '../velden.ts'

/** An optional field that is `leeg` when nothing was typed. */
export function anders<S extends z.ZodMiniType, L>(schema: S, leeg: L) {
  return z.pipe(
    optioneel(schema),
    z.transform((waarde) => waarde ?? leeg),
  )
}

/** What somebody does and brings in: each of them may be nothing. */
export const inbrengvelden = (leeg: string) => ({
  taak: tekst({ leeg, max: 500 }),
  bijdrage_geld: anders(bedragVeld({ min: 0, max: 1_000_000_000 }), 0),
  bijdrage_uren: anders(geheelGetal({ max: 100_000 }), 0),
  bijdrage_natura: anders(regel({ max: 200 }), ''),
})

/** The penvoerder's own part. */
export const inbrengSchema = z.object({
  ...versievelden,
  ...inbrengvelden('Schrijf op wat u zelf gaat doen'),
})
export type Inbreng = z.output<typeof inbrengSchema>
