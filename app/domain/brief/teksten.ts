import type { Deelnemer } from '../aanvraag/inhoud.ts'
import type { Verdict } from '../beoordeling/beoordeling.ts'
import type { Besluitsoort } from '../besluit/besluit.ts'
import type { Verplichting } from '../besluit/verplichting.ts'
import type { Weigeringsgrond } from '../besluit/weigeringsgrond.ts'
import { euro } from '../opmaak.ts'
import { briefvelden, vulIn, type Briefveld, type Veldwaarden } from './velden.ts'
import type { VrijeTeksten } from './vrij.ts'

/** The letters in which a municipality says something in its own words. */
export const briefsoorten = [
  'verlening',
  'weigering',
  'buiten_behandeling',
  'vaststelling',
  'wijziging',
  'intrekking',
  'bezwaar',
] as const
export type Briefsoort = (typeof briefsoorten)[number]

export const briefnamen: Readonly<Record<Briefsoort, string>> = {
  verlening: 'Verlening',
  weigering: 'Weigering',
  buiten_behandeling: 'Niet behandelen',
  vaststelling: 'Vaststelling',
  wijziging: 'Wijziging van wat is verleend',
  intrekking: 'Intrekking van wat is verleend',
  bezwaar: 'Beslissing op bezwaar',
}

/** The decisions of which this is the letter. */
export const besluitenMet: Readonly<Record<Briefsoort, readonly Besluitsoort[]>> = {
  verlening: ['verlening', 'direct_vaststelling'],
  weigering: ['weigering'],
  buiten_behandeling: ['buiten_behandeling'],
  vaststelling: ['vaststelling'],
  wijziging: ['wijziging'],
  intrekking: ['intrekking'],
  bezwaar: ['bezwaar'],
}

/** What can be filled in: an amount only in a letter that decides on one. */
export const veldenVan = (soort: Briefsoort): Briefveld[] =>
  (Object.keys(briefvelden) as Briefveld[]).filter(
    (veld) => veld !== 'bedrag' || metBedrag.includes(soort),
  )

const metBedrag: readonly Briefsoort[] = ['verlening', 'vaststelling', 'wijziging']

/** The own words of one letter, with fields; an empty text is not in it. */
export type Brieftekst = {
  opening: string
  slot: string
  toelichting?: Partial<Record<Weigeringsgrond, string>>
}

/** A reason ready to use in a proposal, for a condition that was met or was not. */
export type Standaardmotivering = { voorwaarde: string; oordeel: Verdict; tekst: string }

/** What a version of a scheme says in letters and proposals. Amounts, days, grounds and how to object are not in it. */
export type Briefteksten = {
  brieven: Partial<Record<Briefsoort, Brieftekst>>
  /** Duties that come with every award, beside those of the application itself. */
  verplichtingen: Verplichting[]
  motiveringen: Standaardmotivering[]
}

export const geenBriefteksten: Briefteksten = { brieven: {}, verplichtingen: [], motiveringen: [] }

/** Of a case, what can be filled in. */
export type Briefzaak = {
  nummer: string
  titel: string
  regeling: string
  gevraagd: number
  bedrag: number
  deelnemers: readonly Pick<Deelnemer, 'rol' | 'naam'>[]
}

export const waardenVoor = ({ deelnemers, gevraagd, bedrag, ...zaak }: Briefzaak): Veldwaarden => ({
  nummer: zaak.nummer,
  titel: zaak.titel,
  regeling: zaak.regeling,
  naam: deelnemers.find(({ rol }) => rol === 'penvoerder')?.naam ?? '',
  gevraagd: euro(gevraagd),
  bedrag: euro(bedrag),
})

/** The own words of a letter, filled in for one case. */
export function vrijeTeksten(
  { brieven }: Pick<Briefteksten, 'brieven'>,
  soort: Briefsoort,
  waarden: Veldwaarden,
): VrijeTeksten {
  const { opening = '', slot = '', toelichting = {} } = brieven[soort] ?? {}
  return {
    opening: vulIn(opening, waarden),
    slot: vulIn(slot, waarden),
    toelichting: Object.fromEntries(
      Object.entries(toelichting).map(([grond, tekst]) => [grond, vulIn(tekst, waarden)]),
    ),
  }
}

/** What of it was written, in one line for an overview. */
export function briefzin({ brieven, verplichtingen, motiveringen }: Briefteksten) {
  const eigen = briefsoorten.filter((soort) => brieven[soort]?.opening || brieven[soort]?.slot)
  return [
    eigen.length > 0
      ? `Eigen woorden in: ${eigen.map((soort) => briefnamen[soort].toLowerCase()).join(', ')}`
      : 'Geen eigen woorden in brieven',
    `${verplichtingen.length} vaste verplichtingen`,
    `${motiveringen.length} motiveringen`,
  ].join('; ')
}
