import { hoogstensTekens } from './besluitnummers.ts'
import * as z from 'zod/mini'
import { gekozenIds } from '../besluit/besluit.schema.ts'
import { isUuid } from '../uuid.ts'
import { datumVelden, optioneel, tekst } from '../velden.ts'

export const vergaderingSchema = z.object({
  datum: datumVelden({ leeg: 'Vul in wanneer het college vergadert' }),
})

export const agenderingSchema = z.object({
  vergadering: z.uuid('Kies een vergadering'),
  portefeuillehouder: optioneel(z.uuid('Kies een lid van het college')),
})

/** Another meeting decides on it, for this reason. */
export const aanhoudingSchema = z.object({
  vergadering: z.uuid('Kies in welke vergadering het voorstel terugkomt'),
  reden: tekst({ leeg: 'Schrijf op waarom het college het voorstel aanhoudt', max: 1000 }),
})
export type Aanhouding = z.output<typeof aanhoudingSchema>

/** The items that are taken together: each as `id:version of the proposal that was read`. */
export const verzamelSchema = z.object({
  punten: z.pipe(
    gekozenIds,
    z.transform((gekozen, context) => {
      const punten = gekozen.flatMap((waarde) => {
        const [id = '', versie = ''] = waarde.split(':')
        return isUuid(id) && /^\d{1,6}$/.test(versie) ? [{ id, versie: Number(versie) }] : []
      })
      if (punten.length > 0 && punten.length === gekozen.length) return punten
      context.issues.push({
        code: 'custom',
        message: 'Kies ten minste een agendapunt',
        input: gekozen,
      })
      return z.NEVER
    }),
  ),
})
export type Verzameling = z.output<typeof verzamelSchema>

/** Case numbers with the number and date of the decision in the council's own system, one a line. */
export const besluitnummersSchema = z.object({
  regels: tekst({ leeg: 'Vul de nummers in, een per regel', max: hoogstensTekens }),
  bestand: z.optional(z.string()),
})

export const presentieSchema = z.object({
  aanwezig: gekozenIds,
  voorzitter: optioneel(z.uuid('Kies wie voorzit')),
})
