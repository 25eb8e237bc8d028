import * as z from 'zod/mini'

/** A form that only asks to press its button. */
export const leegSchema = z.object({})
