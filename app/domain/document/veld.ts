import {
  bestandskeuze,
  bestandsuitleg,
  grootteWoorden,
  maximumgrootte,
  maximumPerBericht,
} from './bestand.ts'
import { bestandsfouten } from './fouten.ts'

const SAMEN = 20 * 1024 * 1024

/** What a field for a file says beforehand, and what it may hold. */
export const bestandsveld = {
  accept: bestandskeuze,
  hint: bestandsuitleg,
  limits: {
    each: maximumgrootte,
    together: SAMEN,
    tooLarge: bestandsfouten.groot,
    tooMuch: `Deze bestanden zijn samen groter dan ${grootteWoorden(SAMEN)}. Kies er minder.`,
  },
} as const

/** The same for the files that go along with a message. */
export const berichtbestanden = {
  ...bestandsveld,
  name: 'bestanden[]',
  multiple: true,
  hint: `U kunt hoogstens ${maximumPerBericht} bestanden kiezen, samen hoogstens ${grootteWoorden(SAMEN).replace(',0', '')}. ${bestandsuitleg}`,
} as const
