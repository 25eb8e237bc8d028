import type { Belemmering } from '../belemmering.ts'
import { isStem } from '../toegang.ts'
import { belemmeringenVoorInstemming } from './fase.ts'

export type Uitkomst = 'bevestigd' | 'afgewezen'

export type TeBeantwoorden = {
  status: string
  /** The text that the person read and now answers, and the newest one there is. */
  gelezen: string
  laatste: string | null
  /** Whether the partner is named in the newest text: nobody agrees to a text without their own part in it. */
  staatErin: boolean
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
  const { status, gelezen, laatste, staatErin, eerder, uitgenodigd_op } = antwoord
  const belemmeringen = belemmeringenVoorInstemming(status)
  if (isVoorEenAnder(antwoord)) belemmeringen.push(voorEenAnder)
  if (laatste === null || gelezen !== laatste) belemmeringen.push(nieuwereTekst)
  else if (!staatErin) belemmeringen.push(nietInTekst)
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

type ZonderTekst = Pick<TeBeantwoorden, 'status' | 'namens' | 'voor' | 'rol'> & {
  heeftTekst: boolean
}

/** The same while there is no text with the partner in it yet; as soon as there is one, that is what a partner answers. */
export function belemmeringenVoorAntwoordZonderTekst({ heeftTekst, ...antwoord }: ZonderTekst) {
  const belemmeringen = belemmeringenVoorInstemming(antwoord.status)
  if (isVoorEenAnder(antwoord)) belemmeringen.push(voorEenAnder)
  if (heeftTekst) belemmeringen.push(nieuwereTekst)
  return belemmeringen
}

/** Why this person does not answer for their party: one mailbox does, and it is not theirs. */
export function belemmeringenVoorStem(stem: string | null, email: string): Belemmering[] {
  if (isStem(stem, email)) return []
  return [
    {
      code: 'niet-de-stem',
      tekst:
        'U schrijft mee voor deze partner. Ja of nee zegt wie daarvoor werd uitgenodigd: dat bent u niet.',
    },
  ]
}

const isVoorEenAnder = ({ rol, namens, voor }: Pick<TeBeantwoorden, 'rol' | 'namens' | 'voor'>) =>
  rol === 'penvoerder' || (namens !== null && namens !== voor)

const voorEenAnder: Belemmering = {
  code: 'voor-een-ander',
  tekst:
    'U doet zelf al mee aan deze aanvraag. Iedere partner antwoordt zelf: niemand kan dat voor een ander doen.',
}
const nieuwereTekst: Belemmering = {
  code: 'nieuwere-tekst',
  tekst: 'Er ligt intussen een nieuwe tekst. Lees die hieronder en geef dan uw antwoord.',
}
const nietInTekst: Belemmering = {
  code: 'niet-in-tekst',
  tekst: 'U staat nog niet in deze tekst. De penvoerder legt eerst een nieuwe tekst voor.',
}
