import * as z from 'zod/mini'

/** A form that asks nothing but the click. */
export const geenVragenSchema = z.object({})
