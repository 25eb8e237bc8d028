import * as z from 'zod/mini'
import { oordeelOver } from './oordeel.ts'
import { voorwaardesoort } from './soort.ts'

/** It brings people together who do not meet now: a judgement, on what the plan says. */
export const verbindtMensen = voorwaardesoort(z.strictObject({}), ({ doelgroep, verbindingen }) =>
  oordeelOver(
    [
      { onderdeel: 'projectplan', label: 'Voor wie', tekst: doelgroep },
      { onderdeel: 'aansluiting', label: 'Verbindt', tekst: verbindingen },
    ],
    'of uw idee mensen samenbrengt die elkaar nu niet ontmoeten',
    'Schrijf op voor wie het is en wie elkaar daardoor leren kennen.',
  ),
)
