import * as z from 'zod/mini'
import { datumVelden, keuze, optioneel, tekst } from '../velden.ts'
import { strekkingen } from './advies.ts'

export const adviesvraagSchema = z.object({
  adviseur: z.uuid('Kies wie u om advies vraagt'),
  vraag: tekst({ leeg: 'Schrijf op wat u wilt weten', max: 2000 }),
  uiterlijk: datumVelden({ leeg: 'Vul in voor welke dag u het advies wilt' }),
  /** The files the adviser may read; none unless chosen. */
  bijlagen: z.pipe(
    z.optional(z.union([z.string(), z.array(z.string())])),
    z.transform((gekozen): string[] => [gekozen ?? []].flat()),
  ),
})

export const intrekkingSchema = z.object({
  reden: tekst({ leeg: 'Schrijf op waarom het advies niet meer nodig is', max: 1000 }),
})

/** A draft may be unfinished; giving it asks for the rest. */
export const adviesSchema = z
  .object({
    _versie: z.pipe(z.string(), z.transform(Number)),
    strekking: optioneel(keuze(strekkingen, 'Kies wat u adviseert')),
    tekst: optioneel(tekst({ max: 10_000 })),
    geven: z.optional(z.string()),
  })
  .check(
    z.refine(({ geven, strekking }) => !geven || strekking !== null, {
      path: ['strekking'],
      message: 'Kies wat u adviseert',
    }),
    z.refine(({ geven, tekst: getypt }) => !geven || getypt !== null, {
      path: ['tekst'],
      message: 'Schrijf uw advies op, met uw redenen',
    }),
  )
