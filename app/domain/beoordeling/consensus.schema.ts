import * as z from 'zod/mini'
import { geheelGetal, optioneel, vrijeTekst } from '../velden.ts'
import type { Gesprek } from './consensus.ts'

const sleutel = z.string().check(z.maxLength(100))
const reden = vrijeTekst({ max: 2000 })

/** What is chosen where they stay apart. */
export const NIET_EENS = 'niet_eens'

/** What came out of the talk: per criterium a score of the scale or that they stay apart, with the reasons. */
export const gesprekSchema = z.object({
  gesprek: z._default(
    z.array(
      z.object({
        criterium: sleutel,
        uitkomst: optioneel(z.union([z.literal(NIET_EENS), geheelGetal({ max: 100 })])),
        reden,
        redenen: z._default(z.array(z.object({ beoordeling_id: z.uuid(), reden })), []),
      }),
    ),
    [],
  ),
})

type Getypt = z.output<typeof gesprekSchema>['gesprek']

/** The talk as the rules read it: what nobody chose yet is not in it. */
export const gesprekVan = (getypt: Getypt): Gesprek =>
  getypt.flatMap(({ uitkomst, ...rest }) =>
    uitkomst === null ? [] : [{ ...rest, score: uitkomst === NIET_EENS ? null : uitkomst }],
  )

/** Agreeing to the text as the page showed it. */
export const akkoordSchema = z.object({ versie: z.pipe(z.string(), z.transform(Number)) })
