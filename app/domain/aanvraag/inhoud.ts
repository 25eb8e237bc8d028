import type { Datum } from '../datum.ts'
import type { Voorlegtekst } from '../samenwerkingsverband/voorlegtekst.ts'
import type { Volgt } from '../document/bijlage.ts'
import type { OnderdeelSoort } from '../plan/plan.ts'
import type { Verbinding } from '../samenhang/verbinding.ts'

/** The parts of the sociaal domein an initiative can connect. */
export const domeinen = [
  'wmo',
  'jeugd',
  'participatie',
  'onderwijs',
  'wonen',
  'sport',
  'cultuur',
  'gezondheid',
] as const
export type Domein = (typeof domeinen)[number]

export type Partijsoort = 'natuurlijk_persoon' | 'groep' | 'rechtspersoon'
/** How a partner stands towards the text last laid before them. */
export type Instemmingstand = 'niet_gevraagd' | 'nog_geen_antwoord' | 'bevestigd' | 'afgewezen'

export type Aansluiting = {
  onderdeel_id: string
  sleutel: string
  soort: OnderdeelSoort
  nummer: string
  titel: string
  kort: string
  citaat: string
  /** Our own words about the item; absent in what was kept before it was read along. */
  toelichting?: string
  motivering: string
}

export type Begrotingspost = {
  kant: 'kosten' | 'dekking'
  soort: string
  omschrijving: string
  bedrag: number
  status: 'toegezegd' | 'aangevraagd' | null
  /** In thousandths, with the price of one; absent where the amount itself was typed. */
  aantal?: number | null
  prijs?: number | null
  /** Only on the line that differs from the rest of the budget. */
  btw?: 'inclusief' | 'exclusief' | null
  /** Who takes part and brings this in; absent on what was typed in the budget. */
  deelname_id?: string
}

export type Deelnemer = {
  deelname_id: string
  partij_id: string
  rol: 'penvoerder' | 'partner'
  soort: Partijsoort
  organisatiesoort: string | null
  naam: string
  kvk_nummer: string | null
  straat: string | null
  huisnummer: string | null
  postcode: string | null
  plaats: string | null
  telefoon: string | null
  email: string | null
  taak: string
  bijdrage_geld: number
  bijdrage_uren: number
  bijdrage_natura: string
  /** Why this is a party of its own although it shares a name or an address with another. */
  zelfstandigheid: string
  leden: { naam: string; aansprakelijk: boolean }[]
  stand: Instemmingstand
}

/** An evaluation criterion as it stands: its newest proposal, and whether the other side agreed to it. */
export type Evaluatiecriterium = {
  criterium_id: string
  volgnummer: number
  voorstel_id: string
  versie: number
  kant: 'initiatief' | 'gemeente'
  akkoord: boolean
  doel: string
  soort: 'output' | 'outcome' | 'verhaal' | 'leervraag'
  indicator: string
  eenheid: string
  richting: 'hoger' | 'lager' | 'geen'
  nulwaarde: number | null
  nulmeting_op: Datum | null
  nulmeting_bron: string
  streefwaarde: number | null
  streefdatum: Datum | null
  meetinstrument: string
  wie_meet: string
  minuten: number | null
  leren: string
}

/** All that an application says, as rules, pages and the submission read it. Partners who left are not in it. */
export type Aanvraaginhoud = {
  id: string
  nummer: string
  status: string
  titel: string
  samenvatting: string
  aanleiding: string
  doel: string
  doelgroep: string
  activiteiten: string
  start_op: Datum | null
  eind_op: Datum | null
  wijk: string
  locatie: string
  locatie_postcode?: string
  locatie_huisnummer?: string
  /** The place is a home: then its address is for who applies and the municipality alone. */
  locatie_woonhuis?: boolean
  borging: string
  domeinen: string[]
  verbindingen: string
  merkbaar: string
  /** Who is connected with whom, before and with the plan; absent where it was never asked. */
  samenhang?: Verbinding[]
  gevraagd: number | null
  /** Whether the amounts of the budget include VAT; null when that was not asked or not answered. */
  btw?: 'inclusief' | 'exclusief' | null
  /** Whether the municipality already pays for the same costs; null when that was not asked or not answered. */
  ander_gemeentegeld?: 'ja' | 'nee' | null
  /** The day on which it was received; null of a draft. */
  ontvangen_op?: Datum | null
  aansluitingen: Aansluiting[]
  posten: Begrotingspost[]
  deelnemers: Deelnemer[]
  criteria: Evaluatiecriterium[]
  /** The newest evaluation plan laid before both sides, with who confirmed it. */
  evaluatieplan: {
    id: string
    versie: number
    bevestigd_door: ('initiatief' | 'gemeente')[]
    /** The newest version that both sides confirmed: it holds until they confirm another one. */
    geldt?: number | null
    /** Whether something else lies on the table by now. */
    achterhaald?: boolean
  } | null
  bestanden: { id: string; naam: string; document: string | null }[]
  /** The documents that are asked for and follow later. */
  volgt: Volgt[]
  /** The text last laid before the partners; the application may say something else since. */
  voorgelegd: Voorlegtekst | null
}
