import { dictumnamen, nietGronden, type Bezwaarvoorstel } from '../bezwaar/beslissing.ts'
import type { Brief, Briefdeel } from '../brief/brief.ts'
import { datumLang, euro } from '../opmaak.ts'
import {
  collegepapier,
  nietMee,
  terugdeel,
  voorstelkenmerken,
  type Teruggestuurd,
} from './papier.ts'
import type { Waar } from './vervolgstuk.ts'

/** A proposal on an objection as it lies before the college. */
export type Bezwaarstuk = Bezwaarvoorstel & {
  versie: number
  opsteller: string
  terug: Teruggestuurd | null
  grond_bedrag: string
  /** Who objects, against which decision, and why. */
  naam: string
  tegen: string
  gronden: string
  /** What was said at the hearing and advised after it, or why nobody was heard. */
  horen: readonly string[]
  voorwaarden: readonly { sleutel: string; titel: string }[]
}

/** One such proposal on paper, as the college reads it on the screen. */
export function bezwaarAlsBrief(stuk: Bezwaarstuk, waar: Waar, afzender: Brief['afzender']): Brief {
  return collegepapier(afzender, {
    kenmerken: voorstelkenmerken(waar, stuk),
    onderwerp: `Voorstel op het bezwaar van ${stuk.naam}: ${waar.titel}`,
    kort: [`${dictumnamen[stuk.dictum]}.`, `Regeling ${waar.regeling}.`],
    delen: [
      ...terugdeel(stuk.terug),
      { kop: 'Het bezwaar', alineas: [`Tegen: ${stuk.tegen}.`, stuk.gronden] },
      ...(stuk.horen.length > 0 ? [{ kop: 'Horen en advies', alineas: stuk.horen }] : []),
      { kop: 'Overwegingen', alineas: overwegingen(stuk) },
      ...motivering(stuk),
      {
        kop: 'Het voorstel',
        lijst: [...gevolgen(stuk).map((tekst) => ({ tekst })), ...nietMee(waar.verschoningen)],
      },
    ],
  })
}

const overwegingen = ({ niet_grond, overwegingen: tekst, afwijking }: Bezwaarstuk) => [
  ...(niet_grond ? [`${nietGronden[niet_grond].tekst} (${nietGronden[niet_grond].artikel}).`] : []),
  tekst,
  ...(afwijking ? [`Anders dan het advies: ${afwijking}`] : []),
]

const motivering = ({ motivering: regels, voorwaarden }: Bezwaarstuk): Briefdeel[] =>
  regels.length === 0
    ? []
    : [
        {
          kop: 'De voorwaarden opnieuw bekeken',
          punten: regels.map(({ voorwaarde, oordeel, reden }) => ({
            titel: voorwaarden.find(({ sleutel }) => sleutel === voorwaarde)?.titel ?? voorwaarde,
            bij: oordeel === 'voldoet' ? 'Voldoet' : 'Voldoet niet',
            tekst: reden,
          })),
        },
      ]

const gevolgen = (stuk: Bezwaarstuk) => [
  dictumnamen[stuk.dictum],
  ...(stuk.bedrag > 0
    ? [`${euro(stuk.bedrag)} wordt verleend, naast het plafond (${stuk.grond_bedrag})`]
    : []),
  ...(stuk.verantwoording_op
    ? [`Verantwoorden uiterlijk ${datumLang(stuk.verantwoording_op)}`]
    : []),
  ...(stuk.kosten === 'toegekend' ? [`Kosten vergoed: ${euro(stuk.kosten_bedrag)}`] : []),
  ...(stuk.kosten === 'afgewezen' ? [`Kosten niet vergoed. ${stuk.kosten_reden}`] : []),
]
