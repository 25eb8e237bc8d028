import type { Rangplaats } from '../beoordeling/rangschikking.ts'
import { euro } from '../opmaak.ts'

/** The ceiling of the period and what of it was left; in a round also the place among the others. */
export type Verdeling = {
  periode: number
  plafond: number
  over: number
  /** null where money goes in the order of complete receipt. */
  plek: Pick<Rangplaats, 'plaats' | 'door' | 'bedrag'> | null
}

/** How the money was divided and what that left, for who gets none or less because of it (Awb 4:25, 4:26). */
export function verdeelalineas({ periode, plafond, over, plek }: Verdeling): string[] {
  const pot = `Voor deze regeling is in ${periode} ${euro(plafond)} beschikbaar. Dat is het subsidieplafond.`
  if (plek === null)
    return [
      `${pot} Wie het eerst een volledige aanvraag heeft, gaat voor. Bij dit besluit was er nog ${euro(over)} over.`,
    ]
  if (plek.plaats === null) return [pot]
  return [
    `${pot} Wij vergeleken alle aanvragen van deze ronde. Wie de meeste punten heeft, gaat voor.`,
    `Uw aanvraag kwam op plaats ${plek.plaats}.${gelijk[plek.door]} Wie hoger staat, kreeg eerst geld. ${
      plek.bedrag > 0
        ? `Daarna was er nog ${euro(plek.bedrag)} over voor uw aanvraag. De rest weigeren wij (Awb 4:25 lid 2).`
        : 'Daarna was er niet genoeg meer over voor uw aanvraag.'
    }`,
  ]
}

const gelijk: Record<Rangplaats['door'], string> = {
  score: '',
  criterium: ' Bij gelijke punten besliste een criterium.',
  lot: ' Bij gelijke punten besliste het lot.',
}
