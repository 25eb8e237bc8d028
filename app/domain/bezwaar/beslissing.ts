import type { Motivering } from '../besluit/voorstel.ts'
import type { Datum } from '../datum.ts'
import type { NietHorengrond } from './horen.ts'

export const dictums = ['niet_ontvankelijk', 'ongegrond', 'gegrond'] as const
export type Dictum = (typeof dictums)[number]
export const dictumnamen: Record<Dictum, string> = {
  niet_ontvankelijk: 'Niet-ontvankelijk: het bezwaar wordt niet inhoudelijk behandeld',
  ongegrond: 'Ongegrond: het besluit blijft zoals het is',
  gegrond: 'Gegrond: de indiener krijgt gelijk',
}

export const nietGronden = {
  te_laat: { tekst: 'Uw bezwaar kwam te laat', artikel: 'Awb 6:7 en 6:11' },
  te_vroeg: {
    tekst: 'U maakte bezwaar voordat er een besluit was, en kon niet denken dat het er al was',
    artikel: 'Awb 6:10 lid 1',
  },
  verzuim: { tekst: 'U vulde uw bezwaar niet op tijd aan', artikel: 'Awb 6:6' },
  geen_belanghebbende: {
    tekst: 'Het besluit raakt u niet rechtstreeks',
    artikel: 'Awb 1:2 en 7:1',
  },
  geen_belang: { tekst: 'U hebt geen belang meer bij uw bezwaar', artikel: 'Awb 7:1' },
} as const
export type NietGrond = keyof typeof nietGronden
export const nietGrondnamen = Object.keys(nietGronden) as NietGrond[]

export const kostenkeuzes = ['niet_gevraagd', 'toegekend', 'afgewezen'] as const
export type Kosten = (typeof kostenkeuzes)[number]

/** What is proposed to decide on an objection. `bedrag` is what is granted above what was granted before. */
export type Bezwaarvoorstel = {
  dictum: Dictum
  niet_grond: NietGrond | null
  overwegingen: string
  motivering: Motivering[]
  bedrag: number
  verantwoording_op: Datum | null
  kosten: Kosten
  kosten_bedrag: number
  kosten_reden: string
  afwijking: string
}

/** The facts a decision on an objection is held against. */
export type Bezwaarfeiten = {
  opTijd: boolean
  /** Not in time because it came before the decision. */
  teVroeg: boolean
  te_laat_verschoond: boolean | null
  verzuim: boolean
  horen: { niet_grond: NietHorengrond | null; advies: Dictum | null } | null
  kosten_gevraagd: boolean
  voorwaarden: readonly string[]
  weegtMee: readonly string[]
  /** Objecting to the determination changes no award, but may raise what was determined. */
  vaststelling: boolean
  /** Objecting to a change, a withdrawal or a request turned down: what there was before it, and what was asked. */
  wijziging?: { was: number; gevraagd: number | null; verslag: boolean } | null
  /** Objecting to leaving the application untreated is about that alone: it was never assessed. */
  buitenBehandeling: boolean
  vastgesteld?: number | null
  gevraagd: number
  maximumbedrag: number
  verleend: number
  /** What the ceiling left when the decision objected to was taken; null when that was not recorded. */
  ruimteToen: number | null
  direct: boolean
}

/** Whether this decision has the application treated after all (Awb 7:11 lid 2). */
export const isHeropening = (
  { dictum }: Pick<Bezwaarvoorstel, 'dictum'>,
  { buitenBehandeling }: Pick<Bezwaarfeiten, 'buitenBehandeling'>,
) => buitenBehandeling && dictum === 'gegrond'
