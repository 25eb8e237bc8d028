import type { Brief, Briefdeel } from '../brief/brief.ts'
import { dictumnamen, type Dictum } from '../bezwaar/beslissing.ts'
import type { Datum } from '../datum.ts'
import { datumLang, datumVoluit, euro } from '../opmaak.ts'
import type { Wijzigingsuitkomst } from '../wijziging/wijziging.ts'
import type { Vervolgsoort } from './vervolg.ts'

type Namen = readonly { naam: string }[]

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
  verschoningen: Namen
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
  lijst: [
    { tekst: `Regeling: ${punt.regeling}` },
    ...(punt.portefeuillehouder
      ? [{ tekst: `Portefeuillehouder: ${punt.portefeuillehouder}` }]
      : []),
    ...afwezigen(punt.verschoningen),
    ...(punt.aangehouden_tot
      ? [{ tekst: `Aangehouden tot ${datumVoluit(punt.aangehouden_tot)}` }]
      : []),
  ],
})

/** Who does not take part in the decision, as a line of a list. */
export const afwezigen = (verschoningen: Namen) =>
  verschoningen.length > 0
    ? [{ tekst: `Doet niet mee: ${verschoningen.map(({ naam }) => naam).join(', ')}` }]
    : []

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
export type Waar = Pick<
  Vervolgregel,
  'nummer' | 'titel' | 'regeling' | 'portefeuillehouder' | 'verschoningen'
> & {
  datum: Datum
}

/** What stands above every proposal on paper. */
export const papierkop = (
  { opsteller, versie }: { opsteller: string; versie: number },
  { datum, nummer, portefeuillehouder }: Waar,
  afzender: Brief['afzender'],
): Pick<Brief, 'afzender' | 'aan' | 'kenmerken' | 'ondertekening'> => ({
  afzender,
  aan: ['Aan het college van burgemeester en wethouders'],
  kenmerken: [
    ['Zaaknummer', nummer],
    ['Vergadering', datumLang(datum)],
    ...(portefeuillehouder ? [['Portefeuillehouder', portefeuillehouder] as const] : []),
    ['Opgesteld door', `${opsteller} (versie ${versie})`],
  ],
  ondertekening: [],
})

/** One such proposal on paper, as the college reads it on the screen. */
export function wijzigingAlsBrief(
  stuk: Wijzigingsstuk,
  waar: Waar,
  afzender: Brief['afzender'],
): Brief {
  const { titel, regeling, verschoningen } = waar
  const { aanleiding, plafond } = stuk
  const over = plafond.bedrag - plafond.vastgelegd
  return {
    ...papierkop(stuk, waar, afzender),
    onderwerp: `Voorstel tot wijziging: ${titel}`,
    kort: [stuk.zin, `Regeling ${regeling}.`],
    delen: [
      {
        kop: aanleiding.titel,
        alineas: [aanleiding.reden, aanleiding.vraagt].filter((alinea) => alinea !== ''),
      },
      {
        kop: 'Het geld',
        tabel: {
          titel: `Plafond ${plafond.periode}`,
          koppen: ['', 'Bedrag'],
          rijen: [
            ['Plafond', euro(plafond.bedrag)],
            ['Al verleend', euro(plafond.vastgelegd)],
            ['Over', euro(over)],
            ...(plafond.gevolg < 0 ? [['Komt vrij met dit besluit', euro(-plafond.gevolg)]] : []),
            ...(plafond.gevolg > 0 ? [['Deze verhoging', euro(plafond.gevolg)]] : []),
            ['Over na dit besluit', euro(over - plafond.gevolg)],
          ],
        },
      },
      {
        kop: 'Zienswijze',
        alineas: [stuk.gehoord],
      },
      {
        kop: 'Het voorstel',
        lijst: [
          ...stuk.rijen.map(({ label, value }) => ({ tekst: `${label}: ${value}` })),
          ...afwezigen(verschoningen),
        ],
      },
    ],
  }
}
