import { sectietitels } from '../domain/aanvraag/secties.ts'
import { aanvraagKruimels } from './aanvraag-kruimels.ts'

/** The way back from a page about one partner or about laying the text. The loader gives the number. */
export const samenwerkingsKruimels = (data: { nummer: string }) => [
  ...aanvraagKruimels(data),
  {
    naam: sectietitels.samenwerkingsverband,
    naar: `/aanvragen/${data.nummer}/samenwerkingsverband`,
  },
]
