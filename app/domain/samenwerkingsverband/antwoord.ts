import type { Belemmering } from '../belemmering.ts'
import { belemmeringenVoorInstemming } from './fase.ts'

export type Uitkomst = 'bevestigd' | 'afgewezen'

export type TeBeantwoorden = {
  status: string
  /** The text that the person read and now answers, and the newest one there is. */
  gelezen: string
  laatste: string | null
  /** For whom this account already takes part, and for whom it answers now. */
  namens: string | null
  voor: string
  rol: 'penvoerder' | 'partner'
  /** The last answer of this partner to this text. */
  eerder: { uitkomst: Uitkomst; moment: Date } | null
  /** When the invitation was made that is answered, or the newest one that is still open. */
  uitgenodigd_op: Date | null
}

/** Why this person cannot answer this text for this partner now; an empty list means they can. */
export function belemmeringenVoorAntwoord(antwoord: TeBeantwoorden): Belemmering[] {
  const { status, gelezen, laatste, namens, voor, rol, eerder, uitgenodigd_op } = antwoord
  const belemmeringen = belemmeringenVoorInstemming(status)
  if (rol === 'penvoerder' || (namens !== null && namens !== voor))
    belemmeringen.push({
      code: 'voor-een-ander',
      tekst:
        'U doet zelf al mee aan deze aanvraag. Iedere partner antwoordt zelf: niemand kan dat voor een ander doen.',
    })
  if (laatste === null || gelezen !== laatste)
    belemmeringen.push({
      code: 'nieuwere-tekst',
      tekst: 'De penvoerder heeft de tekst intussen gewijzigd. Lees de nieuwe tekst hieronder.',
    })
  if (eerder?.uitkomst === 'bevestigd')
    belemmeringen.push({ code: 'al-bevestigd', tekst: 'U hebt deze tekst al bevestigd.' })
  if (eerder?.uitkomst === 'afgewezen' && !(uitgenodigd_op && uitgenodigd_op > eerder.moment))
    belemmeringen.push({
      code: 'al-afgewezen',
      tekst:
        'U hebt deze tekst al afgewezen. Wilt u toch meedoen? Vraag de penvoerder om u opnieuw uit te nodigen.',
    })
  return belemmeringen
}
