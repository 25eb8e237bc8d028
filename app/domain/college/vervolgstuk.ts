import type { Brief, Briefdeel } from '../brief/brief.ts'
import { dictumnamen, type Dictum } from '../bezwaar/beslissing.ts'
import type { Datum } from '../datum.ts'
import { euro } from '../opmaak.ts'
import { artikelVan, OP_VERZOEK } from '../wijziging/wijziging.ts'
import { wijzigingszin } from '../wijziging/woorden.ts'
import { hoorgronden } from '../zienswijze/gronden.ts'
import {
  agendaregels,
  collegepapier,
  gelddeel,
  nietMee,
  terugdeel,
  voorstelkenmerken,
  type Plaats,
  type Teruggestuurd,
} from './papier.ts'
import type { Vervolgsoort } from './vervolg.ts'
import { wijzigingsgeld, type Wijzigingsfeiten } from './wijzigingsgeld.ts'

/** What the agenda says of an objection or a change. */
export type Vervolgregel = Wijzigingsfeiten & {
  soort: Vervolgsoort
  nummer: string
  titel: string
  regeling: string
  /** Of an objection: who objects, and what is proposed. */
  naam: string | null
  dictum: Dictum | null
  /** Of an objection: why the proposal departs from the advice on it. */
  afwijking: string | null
  /** Of a change: what it rests on. */
  grond: string | null
  overwegingen: string
  portefeuillehouder: string | null
  aangehouden_tot: Datum | null
  verschoningen: readonly { naam: string }[]
}

/** What is proposed on such an item, in one line. */
export function vervolgzin({
  dictum,
  ...feiten
}: Wijzigingsfeiten & Pick<Vervolgregel, 'dictum'>): string {
  if (dictum) return dictumnamen[dictum]
  const { uitkomst, bedrag } = feiten
  const geld = wijzigingsgeld(feiten)
  return uitkomst && bedrag !== null && geld ? wijzigingszin({ uitkomst, bedrag }, geld.was) : ''
}

/** What one has to know of such an item to decide on it, each with its name. */
export function vervolgfeiten(punt: Vervolgregel): (readonly [label: string, tekst: string])[] {
  const terug = wijzigingsgeld(punt)?.teruggevorderd ?? 0
  return [
    ...(punt.grond ? [['Grond', grondzin(punt.grond)] as const] : []),
    ...(terug > 0 ? [['Terug te vorderen (Awb 4:57)', euro(terug)] as const] : []),
    ...(punt.afwijking ? [['Anders dan het advies', punt.afwijking] as const] : []),
  ]
}

const grondzin = (grond: string) =>
  grond === OP_VERZOEK
    ? 'Op verzoek van de ontvanger'
    : `${hoorgronden.intrekking[grond]?.tekst ?? grond} (${artikelVan(grond) ?? ''})`

/** The same item on the paper agenda, with its place on it. */
export const vervolgdeel = (punt: Vervolgregel, plaats: number): Briefdeel => ({
  kop: `${plaats}. ${punt.soort === 'bezwaar' ? `Bezwaar van ${punt.naam}` : 'Wijziging'}: ${punt.titel} (${punt.nummer})`,
  alineas: [vervolgzin(punt), inHetKort(punt.overwegingen)],
  lijst: agendaregels(
    punt,
    vervolgfeiten(punt).map(([label, tekst]) => ({ tekst: `${label}: ${tekst}` })),
  ),
})

/** The beginning of a text, up to the end of a word: its own page has all of it. */
export function inHetKort(tekst: string): string {
  if (tekst.length <= 300) return tekst
  return `${tekst.slice(0, 300).replace(/\s+\S*$/, '')} …`
}

/** A proposal to change or withdraw as it lies before the college. */
export type Wijzigingsstuk = {
  versie: number
  zin: string
  opsteller: string
  aanleiding: { titel: string; reden: string; vraagt: string }
  gehoord: string
  /** What the college asked for when it sent an earlier version back. */
  terug: Teruggestuurd | null
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
    kort: [stuk.zin, ...kern(stuk), `Regeling ${waar.regeling}.`],
    delen: [
      ...terugdeel(stuk.terug),
      {
        kop: 'De aanleiding',
        alineas: [`${aanleiding.titel}.`, aanleiding.reden, aanleiding.vraagt].filter(
          (alinea) => alinea !== '',
        ),
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

/** What of the proposal nobody may miss. */
const kern = ({ rijen }: Wijzigingsstuk) =>
  rijen
    .filter(({ label }) => label === 'Grond' || label.startsWith('Terug te vorderen'))
    .map(({ label, value }) => `${label}: ${value}`)
