import type { Kant } from '../../domain/evaluatiecriterium/criterium.ts'

/** Where the pages of this table are for this side. */
export const basisVan = (kant: Kant, nummer: string) =>
  kant === 'gemeente' ? `/behandeling/${nummer}/criteria` : `/aanvragen/${nummer}/evaluatiecriteria`

/** Whether this was asked from the page at one table, to go back there. */
export const isAanTafel = ({ url }: Request) => new URL(url).searchParams.has('tafel')

/** What was done just before this page, as its address says it. */
export const gedaan = {
  voorgesteld: 'Uw voorstel ligt op tafel. De ander is aan zet en krijgt daarover bericht.',
  tegenvoorstel: 'Uw antwoord ligt op tafel. De ander is aan zet en krijgt daarover bericht.',
  akkoord: 'U bent het eens. Dit criterium staat vast, tot een van beide iets nieuws voorstelt.',
  gezegd: 'Dit staat nu in het gesprek. De ander krijgt bericht.',
  vervallen: 'Het criterium is vervallen.',
  vervallen_voorgesteld: 'Uw voorstel om dit criterium te laten vervallen ligt op tafel.',
  gemeten: 'De nulmeting is bewaard. Straks is te zien wat er veranderde.',
  begonnen:
    'De sessie is begonnen. De ander krijgt een link om op de eigen telefoon aan te schuiven.',
  aangeschoven: 'U zit aan tafel. Wat u hier doet, doet u zelf, onder uw eigen naam.',
  gesloten: 'De sessie is gesloten. Hieronder staat wat er is besproken en afgesproken.',
  hulp: 'Uw vraag is verstuurd. Een begeleider van de gemeente kan nu meekijken en helpt u verder.',
  voorgelegd: 'Het plan ligt voor beide kanten. Lees het nog eens rustig door en bevestig het.',
  bevestigd: 'U hebt het plan bevestigd.',
} as const
export type Gedaan = keyof typeof gedaan

/** The message for this page, or nothing when the address does not know it. */
export function gedaanVan(request: Request): string | null {
  const naam = new URL(request.url).searchParams.get('gedaan') ?? ''
  return Object.hasOwn(gedaan, naam) ? gedaan[naam as Gedaan] : null
}
