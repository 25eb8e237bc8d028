import * as z from 'zod/mini'
import { telwijzen } from '../beoordeling/schaal.ts'
import { gezieneVersie } from '../plan/beheer.schema.ts'
import { geheelGetal, keuze, optioneel, regel, vrijeRegel, vrijeTekst } from '../velden.ts'

const trap = z.object({
  score: geheelGetal({ leeg: 'Vul de score in', max: 100 }),
  woord: regel({ leeg: 'Geef de score een woord', max: 40 }),
  uitleg: vrijeTekst({ max: 400 }),
})

/** The steps in rising order, however they were typed. */
const schaal = z
  .pipe(
    z.array(trap),
    z.transform((trappen) => trappen.toSorted((een, ander) => een.score - ander.score)),
  )
  .check(
    z.refine((trappen) => trappen.length >= 3, 'Geef de schaal ten minste drie scores'),
    z.refine((trappen) => trappen.length <= 7, 'Geef de schaal hoogstens zeven scores'),
    z.refine(
      (trappen) => new Set(trappen.map(({ score }) => score)).size === trappen.length,
      'Geef elke score maar één keer',
    ),
    z.refine((trappen) => trappen.at(-1)?.score === 100, 'Laat de hoogste score 100 zijn'),
  )

/** How applications are scored, by how many people, and what decides a tie. */
export const scorenSchema = z
  .object({
    telt: keuze(telwijzen, 'Kies wat telt als de scores verschillen'),
    telt_artikel: vrijeRegel({ max: 120 }),
    beoordelaars: z.pipe(
      keuze(['2', '3', '4'], 'Kies hoeveel mensen een aanvraag beoordelen'),
      z.transform(Number),
    ),
    minimumscore: optioneel(geheelGetal({ max: 100 })),
    gelijke_stand: regel({ leeg: 'Schrijf op wat er gebeurt bij een gelijke score', max: 300 }),
    gelijke_stand_criterium: optioneel(regel({ max: 100 })),
    schaal,
    _versie: gezieneVersie,
  })
  .check(
    z.refine(({ telt, telt_artikel }) => telt === 'gemiddelde' || telt_artikel !== '', {
      path: ['telt_artikel'],
      message: 'Vul in welk artikel zegt dat telt waar beoordelaars het over eens worden',
    }),
  )
