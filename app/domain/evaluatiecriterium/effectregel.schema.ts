import * as z from 'zod/mini'
import { regel, vrijeRegel } from '../velden.ts'

const velden = z.object({
  wie: regel({ leeg: 'Schrijf om wie het gaat, bijvoorbeeld: de huisarts', max: 120 }),
  legt_in: vrijeRegel({ max: 200 }),
  krijgt: vrijeRegel({ max: 200 }),
})

/** One line of the drawing: somebody who invests something, gains something, or both. */
export const effectregelSchema = z.pipe(
  velden,
  z.transform((typed, context) => {
    if (typed.legt_in === '' && typed.krijgt === '')
      context.issues.push({
        code: 'custom',
        path: ['krijgt'],
        message: 'Vul in wat deze inlegt, of wat deze eraan heeft',
        input: typed.krijgt,
      })
    return typed
  }),
)
export type EffectregelInvoer = z.output<typeof effectregelSchema>

/** Taking a line off asks nothing but the button. */
export const weghaalSchema = z.object({})
