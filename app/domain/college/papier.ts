import type { Brief, Briefdeel } from '../brief/brief.ts'
import type { Datum } from '../datum.ts'
import { datumLang, datumVoluit, euro } from '../opmaak.ts'

type Inhoud = Omit<Brief, 'afzender' | 'aan' | 'ondertekening'>

/** A paper that lies before the college: nobody signs it. */
export const collegepapier = (afzender: Brief['afzender'], inhoud: Inhoud): Brief => ({
  afzender,
  aan: ['Aan het college van burgemeester en wethouders'],
  ...inhoud,
  ondertekening: [],
})

/** Where a proposal lies: its case, the day of the meeting, and who presents it. */
export type Plaats = { nummer: string; datum: Datum; portefeuillehouder: string | null }

/** The marks of a proposal on paper. */
export const voorstelkenmerken = (
  { nummer, datum, portefeuillehouder }: Plaats,
  { opsteller, versie }: { opsteller: string; versie: number },
): Brief['kenmerken'] => [
  ['Zaaknummer', nummer],
  ['Vergadering', datumLang(datum)],
  ...(portefeuillehouder ? [['Portefeuillehouder', portefeuillehouder] as const] : []),
  ['Opgesteld door', `${opsteller} (versie ${versie})`],
]

type Pot = { periode: number; bedrag: number; vastgelegd: number; over: number }

/** The money of a ceiling: how it stands, and what becomes of it. */
export const gelddeel = (
  kop: string,
  { periode, bedrag, vastgelegd, over }: Pot,
  straks: readonly (readonly [label: string, bedrag: number])[],
): Briefdeel => ({
  kop,
  tabel: {
    titel: `Plafond ${periode}`,
    koppen: ['Post', 'Bedrag'],
    rijen: [
      ['Plafond', euro(bedrag)],
      ['Al verleend', euro(vastgelegd)],
      ['Over', euro(over)],
      ...straks.map(([label, cent]) => [label, euro(cent)]),
    ],
  },
})

/** That the college sent an earlier version back, and what it asked for. */
export type Teruggestuurd = { versie: number; datum: Datum; reden: string | null }

export const terugdeel = (terug: Teruggestuurd | null): Briefdeel[] =>
  terug
    ? [
        {
          kop: `Uw college stuurde versie ${terug.versie} terug op ${datumVoluit(terug.datum)}`,
          alineas: [terug.reden ?? ''],
        },
      ]
    : []

type Regel = {
  regeling: string
  portefeuillehouder: string | null
  aangehouden_tot: Datum | null
  verschoningen: Namen
  /** Of what has a last day to decide. */
  uiterste_datum?: Datum | null
}
type Namen = readonly { naam: string }[]

/** What an agenda says of each item, whatever it is about; `eigen` is what this kind adds. */
export const agendaregels = (
  { regeling, portefeuillehouder, aangehouden_tot, verschoningen, uiterste_datum }: Regel,
  eigen: Briefdeel['lijst'] = [],
): Briefdeel['lijst'] => [
  { tekst: `Regeling: ${regeling}` },
  ...(portefeuillehouder ? [{ tekst: `Portefeuillehouder: ${portefeuillehouder}` }] : []),
  ...eigen,
  ...nietMee(verschoningen),
  ...(uiterste_datum
    ? [{ tekst: `Beslissen en versturen uiterlijk op ${datumVoluit(uiterste_datum)}` }]
    : []),
  ...(aangehouden_tot ? [{ tekst: `Aangehouden tot ${datumVoluit(aangehouden_tot)}` }] : []),
]

/** Who takes no part, as a line of a list. */
export const nietMee = (verschoningen: Namen) =>
  verschoningen.length > 0
    ? [{ tekst: `Doet niet mee: ${verschoningen.map(({ naam }) => naam).join(', ')}` }]
    : []
