import * as z from 'zod/mini'
import { vinkje, vrijeTekst } from '../velden.ts'

/** Taking an application back: a reason may be given, not need be. */
export const intrekkingSchema = z.object({
  reden: vrijeTekst({ max: 1_000 }),
  zeker: vinkje('Vink aan dat u de aanvraag wilt intrekken'),
})
export type Intrekking = z.output<typeof intrekkingSchema>
