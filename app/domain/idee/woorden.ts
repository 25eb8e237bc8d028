import type { Ideeafloop, Ideestand } from './idee.ts'

type Toon = 'neutral' | 'info' | 'good' | 'warning'

/** A state in a word, for both sides. */
export const ideestandwoorden: Record<Ideestand, { woord: string; toon: Toon }> = {
  nieuw: { woord: 'Nieuw', toon: 'warning' },
  in_gesprek: { woord: 'In gesprek', toon: 'info' },
  aanvraag: { woord: 'Aanvraag begonnen', toon: 'good' },
  afgerond: { woord: 'Afgerond', toon: 'neutral' },
  ingetrokken: { woord: 'Ingetrokken', toon: 'neutral' },
}

/** How an idea ended, in a word. */
export const afloopwoorden: Record<Ideeafloop, string> = {
  hulp_zonder_geld: 'Geholpen zonder subsidie',
  andere_plek: 'Past beter op een andere plek',
  gaat_niet_door: 'Gaat niet door',
}

type Stand = {
  stand: Ideestand
  aan_zet: 'gemeente' | 'inwoner' | 'niemand'
  begeleider: string | null
}

/** Whose turn it is in the words of the reader; the same facts for both sides. */
export function ideebeurt({ stand, aan_zet, begeleider }: Stand, lezer: 'gemeente' | 'inwoner') {
  const beurt = { wie: 'Niemand', wat: afloop[stand], uBent: false }
  if (aan_zet === 'niemand') return beurt
  const uBent = aan_zet === lezer
  if (aan_zet === 'inwoner')
    return {
      uBent,
      wie: lezer === 'inwoner' ? 'U' : 'De indiener',
      wat:
        lezer === 'inwoner'
          ? 'Lees wat er is afgesproken en laat iets weten.'
          : 'De indiener laat iets weten.',
    }
  const wie = begeleider ?? 'De gemeente'
  if (lezer === 'inwoner')
    return {
      uBent,
      wie,
      wat: begeleider === null ? 'Een begeleider belt of schrijft u.' : 'U hoort van ons.',
    }
  return {
    uBent,
    wie,
    wat:
      begeleider === null ? 'Pak het idee op en neem contact op.' : 'Laat de indiener iets weten.',
  }
}

const afloop: Record<Ideestand, string> = {
  nieuw: '',
  in_gesprek: '',
  aanvraag: 'Ga verder in de aanvraag.',
  afgerond: 'Dit idee is afgerond.',
  ingetrokken: 'Dit idee is ingetrokken.',
}
