import { bedragVanRegel, parseAantal, parseEuro } from '../geld.ts'
import { balansVan, type Balans } from './begroting.ts'
import { allePosten, type GetyptePost, type Inbrenger } from './inbreng.ts'

/** The sums of a budget while it is being typed: what cannot be read yet does not count. */
export function balansVanGetypt(
  getypt: unknown,
  inbrengers: readonly Inbrenger[] = [],
  tarief: number | null = null,
): Balans {
  const posten = [
    ...regels(getypt, 'kosten').map((regel) => post('kosten', 'overig', bedragVan(regel))),
    ...regels(getypt, 'dekking').map((regel) => post('dekking', 'deelnemers', bedragVan(regel))),
    ...regels(getypt, 'uren').map(uren),
  ]
  return balansVan(allePosten(posten, inbrengers, tarief), leesbaar(veld(getypt, 'gevraagd')))
}

/** The amount of a line as far as it can be read: quantity times price, else the amount itself. */
export function bedragVan(regel: unknown): number {
  const [aantal, prijs] = [tekst(veld(regel, 'aantal')), tekst(veld(regel, 'prijs'))]
  const [duizendsten, centen] = [parseAantal(aantal), parseEuro(prijs)]
  if (duizendsten !== null && centen !== null) return bedragVanRegel(duizendsten, centen)
  return leesbaar(veld(regel, 'bedrag'))
}

function post(kant: 'kosten' | 'dekking', soort: string, bedrag: number): GetyptePost {
  return { kant, soort, omschrijving: '', bedrag, status: null }
}

function uren(regel: unknown): GetyptePost {
  const aantal = parseAantal(tekst(veld(regel, 'aantal')))
  const kant = 'kosten' as const
  return { kant, soort: 'vrijwilligers', omschrijving: '', bedrag: null, status: null, aantal }
}

function regels(getypt: unknown, naam: string): unknown[] {
  const waarde = veld(getypt, naam)
  return Array.isArray(waarde) ? waarde : []
}

const tekst = (waarde: unknown) => (typeof waarde === 'string' ? waarde : '')
const leesbaar = (waarde: unknown) => parseEuro(tekst(waarde)) ?? 0

function veld(waarde: unknown, naam: string): unknown {
  if (typeof waarde !== 'object' || waarde === null) return undefined
  return Object.entries(waarde).find(([veldnaam]) => veldnaam === naam)?.[1]
}
