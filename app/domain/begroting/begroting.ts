import type { Begrotingspost } from '../aanvraag/inhoud.ts'
import { euro } from '../opmaak.ts'

/** The kinds of costs one chooses from, and of money that pays for them besides the subsidy. */
export const kostensoorten = [
  'personeel',
  'materiaal',
  'huur',
  'activiteit',
  'communicatie',
  'overig',
] as const
export const dekkingsoorten = ['eigen_bijdrage', 'andere_financier', 'deelnemers'] as const
export const poststatussen = ['toegezegd', 'aangevraagd'] as const
/** What is asked where a scheme pays no costs the municipality pays already. */
export const ANDER_GEMEENTEGELD = 'Krijgt u voor deze kosten ander geld van de gemeente?'
/** Whether the amounts include a VAT that the applicant cannot claim back, or leave out one that they do. */
export const btwsoorten = ['inclusief', 'exclusief'] as const
export type Btw = (typeof btwsoorten)[number]

// Hours count on both sides, and what partners bring in is filled in with the partners.
const kostenvolgorde = [...kostensoorten, 'vrijwilligers'] as const
const dekkingvolgorde = [
  'eigen_bijdrage',
  'bijdrage_partner',
  'andere_financier',
  'deelnemers',
  'inzet_uren',
] as const

export type Postsoort = (typeof kostenvolgorde)[number] | (typeof dekkingvolgorde)[number]
export type Post = Omit<Begrotingspost, 'soort'> & { soort: Postsoort }

/** What a kind of line is called. */
export const postnamen: Record<Postsoort, string> = {
  personeel: 'Mensen die u betaalt',
  materiaal: 'Spullen en materiaal',
  huur: 'Huur van een ruimte',
  activiteit: 'Activiteiten',
  communicatie: 'Folders, posters en website',
  overig: 'Iets anders',
  vrijwilligers: 'Uren van vrijwilligers en partners',
  eigen_bijdrage: 'Eigen geld',
  bijdrage_partner: 'Geld van een partner',
  andere_financier: 'Subsidie of gift van een ander',
  deelnemers: 'Bijdrage van deelnemers',
  inzet_uren: 'Inzet in uren',
}

export type Balans = {
  kosten: number
  dekking: number
  /** What the hours count for, which stands on both sides. */
  uren: number
  gevraagd: number
  /** Costs minus all that pays for them: above nothing is a shortage, below it a surplus. */
  verschil: number
  inBalans: boolean
}

type Bedrag = Pick<Post, 'kant' | 'bedrag'> & { soort?: string }

/** The sums of a budget: it is in balance when the subsidy asked and the other money together are the costs. */
export function balansVan(posten: readonly Bedrag[], gevraagd: number | null): Balans {
  const kosten = somVan(posten, 'kosten')
  const dekking = somVan(posten, 'dekking')
  const verschil = kosten - dekking - (gevraagd ?? 0)
  return {
    kosten,
    dekking,
    uren: som(posten.filter(({ soort }) => soort === 'inzet_uren')),
    gevraagd: gevraagd ?? 0,
    verschil,
    inBalans: verschil === 0 && kosten > 0,
  }
}

/** What the lines of one side are together. */
export function somVan(posten: readonly Bedrag[], kant: Post['kant']): number {
  return som(posten.filter((post) => post.kant === kant))
}

/** The totals per kind on each side, in the order of the kinds; kinds without a line are left out. */
export function totalenPerSoort(
  posten: readonly { kant: 'kosten' | 'dekking'; soort: string; bedrag: number }[],
): { kant: 'kosten' | 'dekking'; soort: Postsoort; bedrag: number }[] {
  const perKant = [
    ...kostenvolgorde.map((soort) => ({ kant: 'kosten' as const, soort })),
    ...dekkingvolgorde.map((soort) => ({ kant: 'dekking' as const, soort })),
  ]
  return perKant
    .map(({ kant, soort }) => ({
      kant,
      soort,
      bedrag: som(posten.filter((post) => post.kant === kant && post.soort === soort)),
    }))
    .filter(({ bedrag }) => bedrag > 0)
}

/** The balance in a sentence: that it is right, or by how much it is not. */
export function balansInWoorden({ kosten, verschil, inBalans }: Balans): string {
  if (kosten === 0) return 'U hebt nog geen kosten ingevuld.'
  if (inBalans) return 'Uw begroting klopt.'
  return verschil > 0
    ? `Voor ${euro(verschil)} van de kosten is nog geen geld. Vraag meer subsidie, voeg ander geld toe of verlaag de kosten.`
    : `Er is ${euro(-verschil)} meer geld dan kosten. Vraag minder subsidie, of vul de kosten aan.`
}

/** The name of the kind of a line; a kind that is gone keeps its own word. */
export const postnaam = (soort: string): string =>
  Object.entries(postnamen).find(([sleutel]) => sleutel === soort)?.[1] ?? soort

/** Whether the kind of each line was asked: a small application has none, and then there is nothing to say about it. */
export const heeftSoorten = (posten: readonly { soort: string }[]) =>
  posten.some(({ soort }) => soort !== 'overig')

function som(posten: readonly { bedrag: number }[]): number {
  return posten.reduce((totaal, post) => totaal + post.bedrag, 0)
}
