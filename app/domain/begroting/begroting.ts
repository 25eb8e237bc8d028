import type { Begrotingspost } from '../aanvraag/inhoud.ts'
import { parseEuro } from '../geld.ts'
import { euro } from '../opmaak.ts'

/** The kinds of costs, and of money that pays for them besides the subsidy. */
export const kostensoorten = [
  'personeel',
  'materiaal',
  'huur',
  'activiteit',
  'communicatie',
  'overig',
] as const
export const dekkingsoorten = [
  'eigen_bijdrage',
  'bijdrage_partner',
  'andere_financier',
  'deelnemers',
] as const
export const poststatussen = ['toegezegd', 'aangevraagd'] as const

export type Postsoort = (typeof kostensoorten)[number] | (typeof dekkingsoorten)[number]
export type Post = Omit<Begrotingspost, 'soort'> & { soort: Postsoort }

/** What a kind of line is called. */
export const postnamen: Record<Postsoort, string> = {
  personeel: 'Mensen die u betaalt',
  materiaal: 'Spullen en materiaal',
  huur: 'Huur van een ruimte',
  activiteit: 'Activiteiten',
  communicatie: 'Folders, posters en website',
  overig: 'Iets anders',
  eigen_bijdrage: 'Eigen geld',
  bijdrage_partner: 'Geld van een partner',
  andere_financier: 'Subsidie of gift van een ander',
  deelnemers: 'Bijdrage van deelnemers',
}

export type Balans = {
  kosten: number
  dekking: number
  gevraagd: number
  /** Costs minus all that pays for them: above nothing is a shortage, below it a surplus. */
  verschil: number
  inBalans: boolean
}

/** The sums of a budget: it is in balance when the subsidy asked and the other money together are the costs. */
export function balansVan(
  posten: readonly Pick<Post, 'kant' | 'bedrag'>[],
  gevraagd: number | null,
): Balans {
  const kosten = som(posten.filter((post) => post.kant === 'kosten'))
  const dekking = som(posten.filter((post) => post.kant === 'dekking'))
  const verschil = kosten - dekking - (gevraagd ?? 0)
  return {
    kosten,
    dekking,
    gevraagd: gevraagd ?? 0,
    verschil,
    inBalans: verschil === 0 && kosten > 0,
  }
}

/** The totals per kind on each side, in the order of the kinds; kinds without a line are left out. */
export function totalenPerSoort(
  posten: readonly { kant: 'kosten' | 'dekking'; soort: string; bedrag: number }[],
): { kant: 'kosten' | 'dekking'; soort: Postsoort; bedrag: number }[] {
  const perKant = [
    ...kostensoorten.map((soort) => ({ kant: 'kosten' as const, soort })),
    ...dekkingsoorten.map((soort) => ({ kant: 'dekking' as const, soort })),
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
  if (inBalans) return 'Uw begroting klopt: alle kosten zijn gedekt.'
  return verschil > 0
    ? `Er is nog ${euro(verschil)} niet gedekt. Vraag meer subsidie, voeg ander geld toe of verlaag de kosten.`
    : `Er is ${euro(-verschil)} meer geld dan kosten. Vraag minder subsidie, of vul de kosten aan.`
}

/** The sums of a budget while it is being typed: what cannot be read yet does not count. */
export function balansVanGetypt(getypt: unknown): Balans {
  const posten = (['kosten', 'dekking'] as const).flatMap((kant) =>
    lijst(veld(getypt, kant)).map((regel) => ({ kant, bedrag: leesbaar(veld(regel, 'bedrag')) })),
  )
  return balansVan(posten, leesbaar(veld(getypt, 'gevraagd')))
}

const lijst = (waarde: unknown): unknown[] => (Array.isArray(waarde) ? waarde : [])
const leesbaar = (waarde: unknown) => (typeof waarde === 'string' ? (parseEuro(waarde) ?? 0) : 0)

function veld(waarde: unknown, naam: string): unknown {
  if (typeof waarde !== 'object' || waarde === null) return undefined
  return Object.entries(waarde).find(([veldnaam]) => veldnaam === naam)?.[1]
}

function som(posten: readonly { bedrag: number }[]): number {
  return posten.reduce((totaal, post) => totaal + post.bedrag, 0)
}
