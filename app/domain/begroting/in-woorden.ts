import type { Begrotingspost } from '../aanvraag/inhoud.ts'
import { euro, getal } from '../opmaak.ts'
import { postnaam, type Btw } from './begroting.ts'

/** What it means for the amounts, in words. */
export const btwInWoorden: Record<Btw, string> = {
  inclusief: 'De bedragen zijn met btw: wij krijgen die niet terug',
  exclusief: 'De bedragen zijn zonder btw: wij krijgen die terug',
}

/** A line of the budget in one sentence. */
export function postInWoorden({
  soort,
  omschrijving,
  bedrag,
  status,
  btw,
  ...som
}: Begrotingspost) {
  const delen = [
    `${omschrijving}${soort === 'overig' ? '' : ` (${postnaam(soort).toLowerCase()})`}: ${euro(bedrag)}`,
    somInWoorden({ soort, ...som }),
    status,
    btw && `${btw} btw`,
  ]
  return delen.filter(Boolean).join(', ')
}

type Som = Pick<Begrotingspost, 'soort' | 'aantal' | 'prijs'>

/** How the amount of a line came about: "3 × € 12,50", or "40 uur × € 15,00"; '' where it was typed. */
export function somInWoorden({ soort, aantal, prijs }: Som): string {
  if (!aantal || !prijs) return ''
  const eenheid = soort === 'vrijwilligers' || soort === 'inzet_uren' ? ' uur' : ''
  return `${getal(aantal / 1000)}${eenheid} × ${euro(prijs)}`
}
