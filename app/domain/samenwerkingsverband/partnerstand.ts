import type { Instemmingstand } from '../aanvraag/inhoud.ts'
import { toDatum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import { uitnodigingstand, type Uitnodiging } from './uitnodiging.ts'

type Toon = 'neutral' | 'info' | 'good' | 'warning'
type Antwoord = { naam: string; moment: Date; toelichting: string }
type Partner = {
  stand: Instemmingstand
  /** Whether the application says something else by now than the text they were asked about. */
  gewijzigd: boolean
  email: string | null
  /** Newest first. */
  uitnodigingen: readonly (Uitnodiging & { antwoord: string | null })[]
  /** The last answer to the newest text. */
  antwoord: Antwoord | null
}

type Woord = { woord: string; toon: Toon }

/** How a partner stands towards the newest text, in one word. */
export const standwoord: Record<Instemmingstand, Woord> = {
  bevestigd: { woord: 'Bevestigd', toon: 'good' },
  afgewezen: { woord: 'Afgewezen', toon: 'warning' },
  nog_geen_antwoord: { woord: 'Nog geen antwoord', toon: 'info' },
  niet_gevraagd: { woord: 'Nog niet gevraagd', toon: 'neutral' },
}

/** How far a partner is, in a word with its tone, and in a sentence for the penvoerder. */
export type Partnerstand = Woord & {
  uitleg: string
  isUitgenodigd: boolean
  isUitTeNodigen: boolean
}

/** How this partner stands towards the newest text and their invitation. */
export function partnerstand(partner: Partner, nu: Date): Partnerstand {
  const open = partner.uitnodigingen.find((een) => uitnodigingstand(een, nu) === 'open')
  const isUitgenodigd = open !== undefined
  // After a change the text is laid anew, which asks everybody; inviting now would be for the old text.
  const isUitTeNodigen =
    partner.email !== null && partner.stand !== 'bevestigd' && !partner.gewijzigd
  return { ...inWoorden(partner, open, nu), isUitgenodigd, isUitTeNodigen }
}

function inWoorden(
  { stand, gewijzigd, email, uitnodigingen, antwoord }: Partner,
  open: Uitnodiging | undefined,
  nu: Date,
): Woord & { uitleg: string } {
  if (stand === 'bevestigd' && antwoord && gewijzigd) {
    const uitleg = `${beantwoord('Bevestigd', antwoord)} Daarna wijzigde u de tekst.`
    return { woord: 'Bevestigde de oude tekst', toon: 'warning', uitleg }
  }
  if (stand === 'bevestigd' && antwoord)
    return { ...standwoord.bevestigd, uitleg: beantwoord('Bevestigd', antwoord) }
  if (stand === 'afgewezen' && antwoord)
    return { ...standwoord.afgewezen, uitleg: beantwoord('Afgewezen', antwoord) }
  if (open) {
    const uitleg = `Gemaild op ${dag(open.aangemaakt_op)}. De link werkt tot en met ${dag(open.verloopt_op)}.`
    return { ...standwoord.nog_geen_antwoord, uitleg }
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
      ...standwoord.niet_gevraagd,
      uitleg: 'Vul een e-mailadres in. Anders kan deze partner niet bevestigen.',
    }
  if (laatste && uitnodigingstand(laatste, nu) === 'verlopen')
    return {
      woord: 'Geen antwoord',
      toon: 'warning',
      uitleg: `De uitnodiging verliep op ${dag(laatste.verloopt_op)}. Nodig deze partner opnieuw uit.`,
    }
  return {
    ...standwoord.niet_gevraagd,
    uitleg: laatste ? 'De uitnodiging is ingetrokken.' : 'Deze partner kreeg nog geen mail.',
  }
}

function beantwoord(woord: string, { naam, moment, toelichting }: Antwoord) {
  const reden = toelichting ? ` “${toelichting}”` : ''
  return `${woord} door ${naam} op ${dag(moment)}.${reden}`
}

const dag = (moment: Date) => datumVoluit(toDatum(moment))
