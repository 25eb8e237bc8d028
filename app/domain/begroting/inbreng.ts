import type { Deelnemer } from '../aanvraag/inhoud.ts'
import { bedragVanRegel } from '../geld.ts'
import type { Post } from './begroting.ts'

/** What somebody who takes part brings in; it is filled in with the partners, and only read here. */
export type Inbrenger = Pick<
  Deelnemer,
  'deelname_id' | 'naam' | 'rol' | 'bijdrage_geld' | 'bijdrage_uren'
>
/** A line as it was typed; hours have no amount of their own. */
export type GetyptePost = Omit<Post, 'bedrag' | 'soort'> & { soort: string; bedrag: number | null }

/**
 * All lines of a budget: the typed ones, what those who take part bring in, and every hour at the rate of the scheme.
 * Hours are a cost and pay for themselves, so that they never move the balance; without a rate they do not count.
 */
export function allePosten(
  getypt: readonly GetyptePost[],
  inbrengers: readonly Inbrenger[],
  tarief: number | null,
) {
  const uren = [...getypt.filter(isUren).map(urenVan), ...inbrengers.flatMap(urenVanInbrenger)]
  const kant = (welke: Post['kant']) =>
    getypt.flatMap(({ bedrag, ...post }) =>
      bedrag === null || post.kant !== welke ? [] : [{ ...post, bedrag }],
    )
  return [
    ...kant('kosten'),
    ...(tarief === null ? [] : uren.map((post) => urenpost('kosten', post, tarief))),
    ...kant('dekking'),
    ...inbrengers.flatMap(geldVan),
    ...(tarief === null ? [] : uren.map((post) => urenpost('dekking', post, tarief))),
  ]
}

/** What an hour-line is worth on both sides. */
const urenbedrag = (duizendsten: number, tarief: number) => bedragVanRegel(duizendsten, tarief)

type Uren = { omschrijving: string; aantal: number; deelname_id?: string }

const isUren = ({ soort, aantal }: GetyptePost) => soort === 'vrijwilligers' && Boolean(aantal)
const urenVan = ({ omschrijving, aantal }: GetyptePost): Uren => ({
  omschrijving,
  aantal: aantal ?? 0,
})

function urenVanInbrenger({ deelname_id, naam, bijdrage_uren }: Inbrenger): Uren[] {
  if (bijdrage_uren === 0) return []
  return [{ omschrijving: naam, aantal: bijdrage_uren * 1000, deelname_id }]
}

function urenpost(kant: Post['kant'], { aantal, ...uren }: Uren, tarief: number) {
  const soort: Post['soort'] = kant === 'kosten' ? 'vrijwilligers' : 'inzet_uren'
  const bedrag = urenbedrag(aantal, tarief)
  return { kant, soort, ...uren, aantal, prijs: tarief, bedrag, status: null }
}

function geldVan({ deelname_id, naam, rol, bijdrage_geld }: Inbrenger) {
  if (bijdrage_geld === 0) return []
  const soort: Post['soort'] = rol === 'penvoerder' ? 'eigen_bijdrage' : 'bijdrage_partner'
  const kant = 'dekking' as const
  return [{ kant, soort, omschrijving: naam, bedrag: bijdrage_geld, status: null, deelname_id }]
}
