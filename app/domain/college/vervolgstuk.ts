import type { Brief, Briefdeel } from '../brief/brief.ts'
import { dictumnamen, type Dictum } from '../bezwaar/beslissing.ts'
import type { Datum } from '../datum.ts'
import { euro } from '../opmaak.ts'
import type { Wijzigingsuitkomst } from '../wijziging/wijziging.ts'
import {
  agendaregels,
  collegepapier,
  gelddeel,
  nietMee,
  voorstelkenmerken,
  type Plaats,
} from './papier.ts'
import type { Vervolgsoort } from './vervolg.ts'

/** What the agenda says of an objection or a change. */
export type Vervolgregel = {
  soort: Vervolgsoort
  nummer: string
  titel: string
  regeling: string
  /** Of an objection: who objects, and what is proposed. */
  naam: string | null
  dictum: Dictum | null
  /** Of a change. */
  uitkomst: Wijzigingsuitkomst | null
  bedrag: number | null
  portefeuillehouder: string | null
  aangehouden_tot: Datum | null
  verschoningen: readonly { naam: string }[]
}

/** What is proposed on such an item, in one line. */
export function vervolgzin({
  dictum,
  uitkomst,
  bedrag,
}: Pick<Vervolgregel, 'dictum' | 'uitkomst' | 'bedrag'>): string {
  if (dictum) return dictumnamen[dictum]
  if (uitkomst === 'intrekken') return 'Intrekken wat is verleend'
  if (uitkomst === 'afwijzen') return 'Het verzoek om wijziging afwijzen'
  return `Wijzigen in ${euro(bedrag ?? 0)}`
}

/** The same item on the paper agenda, with its place on it. */
export const vervolgdeel = (punt: Vervolgregel, plaats: number): Briefdeel => ({
  kop: `${plaats}. ${punt.soort === 'bezwaar' ? `Bezwaar van ${punt.naam}` : 'Wijziging'}: ${punt.titel} (${punt.nummer})`,
  alineas: [vervolgzin(punt)],
  lijst: agendaregels(punt),
})

/** A proposal to change or withdraw as it lies before the college. */
export type Wijzigingsstuk = {
  versie: number
  zin: string
  opsteller: string
  aanleiding: { titel: string; reden: string; vraagt: string }
  gehoord: string
  rijen: readonly { label: string; value: string }[]
  plafond: { periode: number; bedrag: number; vastgelegd: number; gevolg: number }
}

/** The item such a proposal is on the agenda as. */
export type Waar = Plaats & Pick<Vervolgregel, 'titel' | 'regeling' | 'verschoningen'>

/** One such proposal on paper, as the college reads it on the screen. */
export function wijzigingAlsBrief(
  stuk: Wijzigingsstuk,
  waar: Waar,
  afzender: Brief['afzender'],
): Brief {
  const { aanleiding, plafond } = stuk
  const { gevolg } = plafond
  const over = Math.max(0, plafond.bedrag - plafond.vastgelegd)
  return collegepapier(afzender, {
    kenmerken: voorstelkenmerken(waar, stuk),
    onderwerp: `Voorstel tot wijziging: ${waar.titel}`,
    kort: [stuk.zin, `Regeling ${waar.regeling}.`],
    delen: [
      {
        kop: aanleiding.titel,
        alineas: [aanleiding.reden, aanleiding.vraagt].filter((alinea) => alinea !== ''),
      },
      gelddeel('Het geld', { ...plafond, over }, [
        ...(gevolg < 0 ? [['Komt vrij met dit besluit', -gevolg] as const] : []),
        ...(gevolg > 0 ? [['Deze verhoging', gevolg] as const] : []),
        ['Over na dit besluit', over - gevolg],
      ]),
      {
        kop: 'Zienswijze',
        alineas: [stuk.gehoord],
      },
      {
        kop: 'Het voorstel',
        lijst: [
          ...stuk.rijen.map(({ label, value }) => ({ tekst: `${label}: ${value}` })),
          ...nietMee(waar.verschoningen),
        ],
      },
    ],
  })
}
