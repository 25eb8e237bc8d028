import type { Aanvraagstatus } from '../aanvraag/status.ts'
import type { Belemmering } from '../belemmering.ts'
import type { Zaaktaak } from '../beoordeling/toewijzing.ts'
import type { Uitkomst } from '../besluit/voorstel.ts'
import type { Datum } from '../datum.ts'

/** Where an advice comes out. */
export const strekkingen = ['positief', 'positief_mits', 'negatief', 'geen_oordeel'] as const
export type Strekking = (typeof strekkingen)[number]

export const strekkingnamen: Record<Strekking, string> = {
  positief: 'Verlenen',
  positief_mits: 'Verlenen, als aan iets wordt voldaan',
  negatief: 'Niet verlenen',
  geen_oordeel: 'Ik geef alleen informatie',
}

const teVragen: readonly string[] = [
  'volledig',
  'in_beoordeling',
  'beoordeeld',
  'gerangschikt',
  'voorstel',
] satisfies Aanvraagstatus[]

/** The application is complete and nothing was decided yet: advice can be asked and given. */
export const isAdviesMogelijk = (status: string) => teVragen.includes(status)

/** Somebody with the role of adviser, and what stands between them and this case. */
export type Adviseurskandidaat = {
  id: string
  naam: string
  taken: Zaaktaak[]
  /** Applies, takes part or helped to fill in the form. */
  bijAanvraag: boolean
  geen_belang: boolean | null
  gevraagd: boolean
}

const onverenigbaar: Partial<Record<Zaaktaak, string>> = {
  begeleider: 'Begeleidt dit initiatief.',
  bevestiger_evaluatieplan: 'Bevestigde het evaluatieplan voor de gemeente.',
  beoordelaar: 'Beoordeelt deze aanvraag.',
  tweede_lezer: 'Is in deze zaak de tweede lezer.',
  gemandateerde: 'Beslist in deze zaak in mandaat.',
  bezwaarbehandelaar: 'Behandelt in deze zaak het bezwaar.',
}

/** Why this person cannot be asked for advice on this application, or null when they can. */
export function nietAdviseren(iemand: Adviseurskandidaat): Belemmering | null {
  const { taken, bijAanvraag, geen_belang, gevraagd } = iemand
  const grondslag = 'Awb 2:4'
  if (geen_belang === false)
    return {
      code: 'belang',
      tekst: 'Verklaarde een belang te hebben bij deze aanvraag.',
      grondslag,
    }
  if (gevraagd) return { code: 'al-gevraagd', tekst: 'Is al om advies gevraagd.' }
  if (bijAanvraag)
    return {
      code: 'aanvrager',
      tekst: 'Doet mee aan de aanvraag of hielp bij het invullen.',
      grondslag,
    }
  const taak = taken.find((naam) => onverenigbaar[naam])
  return taak ? { code: `taak-${taak}`, tekst: onverenigbaar[taak] ?? '', grondslag } : null
}

/** Every reason why this person cannot be asked now, to answer by this day. */
export function belemmeringenVoorVragen(
  kandidaat: Adviseurskandidaat | undefined,
  { status, uiterlijk, vandaag }: { status: string; uiterlijk: Datum; vandaag: Datum },
): Belemmering[] {
  if (!isAdviesMogelijk(status)) return [nietMogelijk]
  const reden = kandidaat ? nietAdviseren(kandidaat) : onbekend
  const redenen = reden ? [reden] : []
  // Awb 3:6 lid 1: within this term one can give an advice
  if (uiterlijk <= vandaag)
    redenen.push({ code: 'termijn', tekst: 'Kies een dag na vandaag.', grondslag: 'Awb 3:6' })
  return redenen
}

type Gevraagd = { gegeven_op: unknown; teruggetreden_op: unknown }

/** Every reason why this question cannot be taken back now. */
export function belemmeringenVoorIntrekken(
  { gegeven_op, teruggetreden_op }: Gevraagd,
  status: string,
): Belemmering[] {
  if (gegeven_op)
    return [{ code: 'al-gegeven', tekst: 'Dit advies is gegeven. Het blijft in het dossier.' }]
  if (teruggetreden_op)
    return [{ code: 'belang', tekst: 'Deze adviseur heeft een belang en adviseert niet meer.' }]
  return isAdviesMogelijk(status) ? [] : [nietMogelijk]
}

/** An advice that was given departs from what is proposed: then the decision says why (Awb 3:50). */
const wijktAfVan = (strekking: Strekking | null, uitkomst: Uitkomst) =>
  (strekking === 'negatief' && uitkomst !== 'weigeren') ||
  ((strekking === 'positief' || strekking === 'positief_mits') && uitkomst === 'weigeren')

type Gegeven = { naam: string; strekking: Strekking | null }

/** Every advice a proposal or decision departs from without a word about it. */
export function belemmeringenVanAdvies(
  adviezen: readonly Gegeven[],
  { uitkomst, afwijking }: { uitkomst: Uitkomst; afwijking: string },
): Belemmering[] {
  if (afwijking !== '') return []
  return adviezen
    .filter(({ strekking }) => wijktAfVan(strekking, uitkomst))
    .map(({ naam }) => ({
      code: 'advies-afwijking',
      tekst: `Dit wijkt af van het advies van ${naam}. Schrijf op waarom: de reden komt in de brief.`,
      grondslag: 'Awb 3:50',
    }))
}

export const nietMogelijk: Belemmering = {
  code: 'geen-advies-mogelijk',
  tekst: 'Advies kan als de aanvraag volledig is en er nog niet is besloten.',
}
const onbekend: Belemmering = {
  code: 'geen-adviseur',
  tekst: 'Kies een adviseur van deze gemeente.',
}
