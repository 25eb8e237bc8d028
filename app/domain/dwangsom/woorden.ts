import type { Datum } from '../datum.ts'
import { dagenTussen } from '../datum.ts'
import { datumKort, datumVoluit, euro } from '../opmaak.ts'
import { MEESTE_DAGEN, type Dwangsomstand, type Verzuim } from './dwangsom.ts'
import { inDagen } from './regels.ts'

/** In a tag, and after the words "De dwangsom" in a sentence. */
export type Kop = {
  tekst: string
  zin: string
  toon: 'neutral' | 'info' | 'warning' | 'bad' | 'good'
}

/** The same in a list, by the first day alone. */
export function dwangsomKort(eerste_dag: Datum, vandaag: Datum): string {
  if (vandaag < eerste_dag) return `dwangsom vanaf ${datumKort(eerste_dag)}`
  return dagenTussen(eerste_dag, vandaag) < MEESTE_DAGEN ? 'dwangsom loopt' : 'hoogste dwangsom'
}

type Vastgesteld = Pick<Verzuim, 'eerste_dag'> & {
  vastgesteld_op: Datum | null
  bedrag: number | null
}

/** How it stands in a few words: the same for who applied, who handles the case and who watches the money. */
export function dwangsomkop(
  { eerste_dag, vastgesteld_op, bedrag: vast }: Vastgesteld,
  { stand, bedrag, dagen }: Dwangsomstand,
): Kop {
  if (vastgesteld_op !== null)
    return vast
      ? {
          tekst: `Vastgesteld op ${euro(vast)}`,
          zin: `is vastgesteld op ${euro(vast)}`,
          toon: 'info',
        }
      : { tekst: 'Geen dwangsom', zin: 'komt er niet', toon: 'neutral' }
  switch (stand) {
    case 'wacht':
      return {
        tekst: `Begint op ${datumVoluit(eerste_dag)}`,
        zin: `begint op ${datumVoluit(eerste_dag)}`,
        toon: 'warning',
      }
    case 'loopt':
      return {
        tekst: `Loopt: ${euro(bedrag)} na ${inDagen(dagen)}`,
        zin: `loopt: ${euro(bedrag)} na ${inDagen(dagen)}`,
        toon: 'bad',
      }
    case 'voorbij':
      return {
        tekst: `Nog vast te stellen: ${euro(bedrag)}`,
        zin: `moet nog worden vastgesteld: ${euro(bedrag)}`,
        toon: 'bad',
      }
    case 'op_tijd':
      return {
        tekst: 'Op tijd: geen dwangsom',
        zin: 'komt er niet: het besluit was op tijd',
        toon: 'good',
      }
  }
}
