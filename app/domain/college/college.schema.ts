import * as z from 'zod/mini'
import { datumVelden } from '../velden.ts'

export const vergaderingSchema = z.object({
  datum: datumVelden({ leeg: 'Vul in wanneer het college vergadert' }),
})

export const agenderingSchema = z.object({
  vergadering: z.uuid('Kies een vergadering'),
})

export const presentieSchema = z.object({
  aanwezig: z.pipe(
    z.optional(z.union([z.string(), z.array(z.string())])),
    z.transform((gekozen): string[] => [gekozen ?? []].flat()),
  ),
})
