import type {
  Aansluiting,
  Aanvraaginhoud,
  Deelnemer,
  Evaluatiecriterium,
} from '../../../app/domain/aanvraag/inhoud.ts'
import type { Bevinding } from '../../../app/domain/bevinding.ts'
import { bevindingen } from '../../../app/domain/voorwaarde/bevindingen.ts'

/** The day on which drafts are checked in these tests. */
export const vandaag = '2026-12-01'

export const bron = { onderdeel: 'plan/1', paragraaf: '3.3', citaat: 'Wat het plan zegt.' }

export function buildInhoud(over: Partial<Aanvraaginhoud> = {}): Aanvraaginhoud {
  return {
    id: 'a',
    nummer: 'ELB-2026-00001',
    status: 'concept',
    titel: '',
    samenvatting: '',
    aanleiding: '',
    doel: '',
    doelgroep: '',
    activiteiten: '',
    start_op: null,
    eind_op: null,
    wijk: '',
    locatie: '',
    borging: '',
    domeinen: [],
    verbindingen: '',
    merkbaar: '',
    gevraagd: null,
    aansluitingen: [],
    posten: [],
    deelnemers: [],
    criteria: [],
    evaluatieplan: null,
    bestanden: [],
    volgt: [],
    voorgelegd: null,
    ...over,
  }
}

export function buildAansluiting(over: Partial<Aansluiting> = {}): Aansluiting {
  return {
    onderdeel_id: 'o',
    sleutel: 'plan/uitdaging-2',
    soort: 'uitdaging',
    nummer: '2',
    titel: 'Inclusiviteit',
    kort: 'Inclusiviteit',
    citaat: 'Iedere inwoner telt mee.',
    motivering: 'Iedereen uit de straat is welkom.',
    ...over,
  }
}

let teller = 0

/** A partner with a task and a contribution who confirmed; every one lives somewhere else. */
export function buildDeelnemer(over: Partial<Deelnemer> = {}): Deelnemer {
  const nummer = String(++teller)
  return {
    deelname_id: `d${nummer}`,
    partij_id: `p${nummer}`,
    rol: 'partner',
    soort: 'natuurlijk_persoon',
    organisatiesoort: null,
    naam: `Buur ${nummer}`,
    kvk_nummer: null,
    straat: 'Dorpsstraat',
    huisnummer: nummer,
    postcode: '8081 AA',
    plaats: 'Elburg',
    telefoon: null,
    email: null,
    taak: 'Zet koffie',
    bijdrage_geld: 0,
    bijdrage_uren: 10,
    bijdrage_natura: '',
    zelfstandigheid: '',
    leden: [],
    stand: 'bevestigd',
    ...over,
  }
}

export const buildPenvoerder = (over: Partial<Deelnemer> = {}) =>
  buildDeelnemer({ rol: 'penvoerder', stand: 'niet_gevraagd', taak: '', ...over })

export function buildCriterium(over: Partial<Evaluatiecriterium> = {}): Evaluatiecriterium {
  return {
    criterium_id: 'c',
    volgnummer: 1,
    voorstel_id: 'v',
    versie: 1,
    kant: 'initiatief',
    akkoord: true,
    doel: 'Buren kennen elkaar',
    soort: 'outcome',
    indicator: 'bezoekers per keer',
    eenheid: 'mensen',
    richting: 'hoger',
    nulwaarde: null,
    nulmeting_op: null,
    nulmeting_bron: '',
    streefwaarde: 20,
    streefdatum: '2027-12-31',
    meetinstrument: 'tellen',
    wie_meet: 'penvoerder',
    minuten: 5,
    leren: '',
    ...over,
  }
}

/** The finding of one condition of this kind. */
export function toets(
  soort: string,
  parameters: unknown,
  over: Partial<Aanvraaginhoud> = {},
): Bevinding {
  const voorwaarde = { sleutel: 'v', soort, parameters, bron }
  const [bevinding] = bevindingen(buildInhoud(over), [voorwaarde], vandaag)
  if (!bevinding) throw new Error('Geen bevinding')
  return bevinding
}
