import type { Instemmingstand } from '../aanvraag/inhoud.ts'
import { toDatum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import { uitnodigingstand, type Uitnodiging } from './uitnodiging.ts'

type Toon = 'neutral' | 'info' | 'good' | 'warning'
type Antwoord = { naam: string; moment: Date; toelichting: string }
type Partner = {
  stand: Instemmingstand
  email: string | null
  /** Newest first. */
  uitnodigingen: readonly (Uitnodiging & { antwoord: string | null })[]
  /** The last answer to the newest text. */
  antwoord: Antwoord | null
}

/** How far a partner is, in a word with its tone, and in a sentence for the penvoerder. */
export type Partnerstand = { woord: string; toon: Toon; uitleg: string; isUitgenodigd: boolean }

/** How this partner stands towards the newest text and their invitation. */
export function partnerstand(partner: Partner, nu: Date): Partnerstand {
  const open = partner.uitnodigingen.find((een) => uitnodigingstand(een, nu) === 'open')
  const isUitgenodigd = open !== undefined
  const { woord, toon, uitleg } = inWoorden(partner, open, nu)
  return { woord, toon, uitleg, isUitgenodigd }
}

function inWoorden(
  { stand, email, uitnodigingen, antwoord }: Partner,
  open: Uitnodiging | undefined,
  nu: Date,
): Omit<Partnerstand, 'isUitgenodigd'> {
  if (stand === 'bevestigd' && antwoord)
    return { woord: 'Bevestigd', toon: 'good', uitleg: beantwoord('Bevestigd', antwoord) }
  if (stand === 'afgewezen' && antwoord)
    return { woord: 'Afgewezen', toon: 'warning', uitleg: beantwoord('Afgewezen', antwoord) }
  if (open) {
    const uitleg = `Gemaild op ${dag(open.aangemaakt_op)}. De link werkt tot en met ${dag(open.verloopt_op)}.`
    return { woord: 'Nog geen antwoord', toon: 'info', uitleg }
  }
  const laatste = uitnodigingen[0]
  if (laatste?.antwoord === 'meekijken')
    return { woord: 'Kijkt mee', toon: 'info', uitleg: 'Wil meedoen en wacht op de tekst.' }
  if (laatste?.antwoord === 'afgewezen') {
    const uitleg = `Liet op ${dag(laatste.beantwoord_op ?? nu)} weten niet mee te doen.`
    return { woord: 'Doet niet mee', toon: 'warning', uitleg }
  }
  if (!email)
    return {
      woord: 'Nog niet gevraagd',
      toon: 'neutral',
      uitleg: 'Vul een e-mailadres in. Anders kan deze partner niet bevestigen.',
    }
  if (laatste && uitnodigingstand(laatste, nu) === 'verlopen')
    return {
      woord: 'Geen antwoord',
      toon: 'warning',
      uitleg: `De uitnodiging verliep op ${dag(laatste.verloopt_op)}. Nodig deze partner opnieuw uit.`,
    }
  return {
    woord: 'Nog niet gevraagd',
    toon: 'neutral',
    uitleg: 'Deze partner kreeg nog geen mail, of die is ingetrokken.',
  }
}

function beantwoord(woord: string, { naam, moment, toelichting }: Antwoord) {
  const reden = toelichting ? ` “${toelichting}”` : ''
  return `${woord} door ${naam} op ${dag(moment)}.${reden}`
}

const dag = (moment: Date) => datumVoluit(toDatum(moment))
