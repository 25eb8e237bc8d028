import { isToeTeWijzen } from '../behandeling/fase.ts'
import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import { telwoord } from './schaal.ts'

/** What an official already is or did in one case. */
export type Zaaktaak =
  | 'begeleider'
  | 'bevestiger_evaluatieplan'
  | 'intake'
  | 'beoordelaar'
  | 'adviseur'
  | 'tweede_lezer'
  | 'gemandateerde'
  | 'klaarzetter'
  | 'betaler'
  | 'bezwaarbehandelaar'

/** Somebody with the role of assessor, and what stands between them and this case. */
export type Kandidaat = {
  id: string
  naam: string
  taken: Zaaktaak[]
  /** Applies, takes part or helped to fill in the form. */
  bijAanvraag: boolean
  /** What they declared: null while nothing. */
  geen_belang: boolean | null
  toegewezen: boolean
  /** Was assessor here, and somebody took the work over while they were away. */
  overgenomen?: boolean
}

export type Toewijzing = {
  status: string
  verdeelwijze: 'volgorde_van_volledige_ontvangst' | 'tender'
  sluitingsdatum: Datum
  /** How many people judge each application. */
  beoordelaars: number
}

const onverenigbaar: Partial<Record<Zaaktaak, string>> = {
  begeleider: 'Begeleidt dit initiatief. Wie helpt schrijven, beoordeelt niet.',
  bevestiger_evaluatieplan: 'Bevestigde het evaluatieplan voor de gemeente.',
  adviseur: 'Adviseert over deze aanvraag.',
  tweede_lezer: 'Is in deze zaak de tweede lezer.',
  gemandateerde: 'Beslist in deze zaak in mandaat.',
  bezwaarbehandelaar: 'Behandelt in deze zaak het bezwaar.',
}

/** Why this person cannot assess this application, or null when they can. */
export function nietBeoordelen({ taken, bijAanvraag, geen_belang }: Kandidaat): Belemmering | null {
  if (geen_belang === false)
    return {
      code: 'belang',
      tekst: 'Verklaarde een belang te hebben bij deze aanvraag.',
      grondslag: 'Awb 2:4',
    }
  if (bijAanvraag)
    return {
      code: 'aanvrager',
      tekst: 'Doet mee aan de aanvraag of hielp bij het invullen.',
      grondslag: 'Awb 2:4',
    }
  const taak = taken.find((naam) => onverenigbaar[naam])
  return taak
    ? { code: `taak-${taak}`, tekst: onverenigbaar[taak] ?? '', grondslag: 'Awb 2:4' }
    : null
}

type Toegewezene = Pick<Kandidaat, 'toegewezen' | 'geen_belang' | 'overgenomen'>

/** The assessors who count: assigned, not out by an interest, and not taken over from. */
const actieveBeoordelaars = <K extends Toegewezene>(kandidaten: readonly K[]) =>
  kandidaten.filter(
    ({ toegewezen, geen_belang, overgenomen }) =>
      toegewezen && geen_belang !== false && overgenomen !== true,
  )

/** How many assessors are still to be chosen, of as many as the scheme asks. */
export const nogTeKiezen = (kandidaten: readonly Toegewezene[], beoordelaars: number) =>
  beoordelaars - actieveBeoordelaars(kandidaten).length

/** Every reason why these people cannot be assigned now. */
export function belemmeringenVoorToewijzen(
  gekozen: readonly string[],
  kandidaten: readonly Kandidaat[],
  { status, verdeelwijze, sluitingsdatum, beoordelaars }: Toewijzing,
  vandaag: Datum,
): Belemmering[] {
  if (!isToeTeWijzen(status))
    return [
      { code: 'niet-volledig', tekst: 'Beoordelaars toewijzen kan als de aanvraag volledig is.' },
    ]
  const nodig = nogTeKiezen(kandidaten, beoordelaars)
  if (nodig === 0)
    return [
      {
        code: 'al-toegewezen',
        tekst: `Deze aanvraag heeft al ${telwoord(beoordelaars)} beoordelaars.`,
      },
    ]
  const redenen: Belemmering[] = []
  if (verdeelwijze === 'tender' && vandaag <= sluitingsdatum)
    redenen.push({
      code: 'tender-open',
      tekst: `Beoordelen begint na de sluiting van de ronde op ${datumVoluit(sluitingsdatum)}.`,
    })
  if (new Set(gekozen).size !== nodig)
    redenen.push({
      code: 'aantal',
      tekst:
        nodig === 1
          ? 'Kies één beoordelaar.'
          : `Kies ${telwoord(nodig)} verschillende beoordelaars.`,
    })
  for (const id of new Set(gekozen)) {
    const kandidaat = kandidaten.find((iemand) => iemand.id === id)
    const reden = kandidaat ? nietBeoordelen(kandidaat) : onbekend
    if (reden)
      redenen.push({ ...reden, tekst: `${kandidaat?.naam ?? 'Deze keuze'}: ${reden.tekst}` })
    else if (kandidaat?.toegewezen)
      redenen.push({ code: 'dubbel', tekst: `${kandidaat.naam} beoordeelt deze aanvraag al.` })
  }
  return redenen
}

const onbekend: Belemmering = {
  code: 'geen-beoordelaar',
  tekst: 'dit is geen beoordelaar van deze gemeente.',
}
