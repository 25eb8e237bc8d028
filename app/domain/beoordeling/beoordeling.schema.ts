import * as z from 'zod/mini'
import { geheelGetal, keuze, optioneel, tekst } from '../velden.ts'

const reden = optioneel(tekst({ max: 4000 }))
const sleutel = z.string().check(z.maxLength(100))

/** A draft may be unfinished; finishing asks for the rest. */
export const beoordelingSchema = z.object({
  _versie: z.pipe(z.string(), z.transform(Number)),
  oordelen: z._default(
    z.array(
      z.object({
        voorwaarde: sleutel,
        oordeel: optioneel(keuze(['voldoet', 'voldoet_niet'])),
        reden,
      }),
    ),
    [],
  ),
  scores: z._default(
    z.array(
      z.object({
        criterium: sleutel,
        score: optioneel(geheelGetal({ max: 100 })),
        reden,
      }),
    ),
    [],
  ),
  afronden: z.optional(z.string()),
})

export const belangSchema = z
  .object({
    belang: keuze(['nee', 'ja'], 'Kies of u een belang hebt bij deze aanvraag'),
    toelichting: optioneel(tekst({ max: 2000 })),
  })
  .check(
    z.refine(({ belang, toelichting }) => belang === 'nee' || toelichting !== null, {
      path: ['toelichting'],
      message: 'Schrijf in een paar woorden welk belang dat is',
    }),
  )

/** Which assessment of who is away goes to which colleague. */
export const overdrachtSchema = z.object({
  beoordeling: z.uuid('Kies welke beoordeling u overdraagt'),
  aan: z.uuid('Kies wie de beoordeling overneemt'),
})

export const toewijzingSchema = z.object({
  beoordelaars: z.pipe(
    z.optional(z.union([z.string(), z.array(z.string())])),
    z.transform((gekozen): string[] => [gekozen ?? []].flat()),
  ),
})
