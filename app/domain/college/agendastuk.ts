import type { Brief, Briefdeel } from '../brief/brief.ts'
import type { Uitkomst } from '../besluit/voorstel.ts'
import { dictumzin } from '../besluit/woorden.ts'
import type { Datum } from '../datum.ts'
import { datumLang, datumVoluit, getal } from '../opmaak.ts'
import { agendaregels, collegepapier, gelddeel } from './papier.ts'
import { vervolgdeel, type Vervolgregel } from './vervolgstuk.ts'

/** What the agenda says of one of its items. */
export type Punt = {
  nummer: string
  titel: string
  uitkomst: Uitkomst
  bedrag: number
  gevraagd: number | null
  samenvatting: string
  afwijking: string
  regeling: string
  portefeuillehouder: string | null
  score: number | null
  minimumscore: number | null
  uiterste_datum: Datum | null
  aangehouden_tot: Datum | null
  verschoningen: readonly { naam: string }[]
}

type Pot = {
  regeling: string
  periode: number
  bedrag: number
  vastgelegd: number
  voorgesteld: number
  /** What open changes give back. */
  terug: number
  over: number
}

/** The agenda of a meeting on paper: the money first, then each item with what is proposed, advised and departed from. */
export function agendaAlsBrief(
  {
    datum,
    punten,
    vervolg,
    geld,
    leden,
  }: {
    datum: Datum
    punten: readonly Punt[]
    /** Objections and changes, after the applications. */
    vervolg: readonly Vervolgregel[]
    geld: readonly Pot[]
    leden: readonly string[]
  },
  afzender: Brief['afzender'],
): Brief {
  return collegepapier(afzender, {
    kenmerken: [
      ['Vergadering', datumLang(datum)],
      ['Voorstellen', String(punten.length + vervolg.length)],
      ...(leden.length > 0 ? [['Aanwezig', leden.join(', ')] as const] : []),
    ],
    onderwerp: `Agenda van ${datumVoluit(datum)}: subsidies`,
    kort: [],
    delen: [
      ...geld.map((pot) =>
        gelddeel(`Het geld: ${pot.regeling}`, pot, [
          ['Open voorstellen op deze agenda', pot.voorgesteld],
          ...(pot.terug > 0 ? [['Komt vrij met open wijzigingen', pot.terug] as const] : []),
          ['Over als het college alles volgt', pot.over + pot.terug - pot.voorgesteld],
        ]),
      ),
      ...punten.map((punt, plaats) => agendadeel(punt, plaats + 1)),
      ...vervolg.map((punt, plaats) => vervolgdeel(punt, punten.length + plaats + 1)),
    ],
  })
}

function agendadeel(punt: Punt, plaats: number): Briefdeel {
  const { uitkomst, bedrag, gevraagd, samenvatting, score, minimumscore } = punt
  return {
    kop: `${plaats}. ${punt.titel} (${punt.nummer})`,
    alineas: [dictumzin(uitkomst, bedrag, gevraagd ?? bedrag), samenvatting],
    lijst: agendaregels(punt, [
      ...(score === null
        ? []
        : [
            {
              tekst: `Score van de beoordelaars: ${getal(score)} van de 100${minimumscore === null ? '' : `, nodig is ${minimumscore}`}`,
            },
          ]),
      { tekst: `Afwijking van het advies: ${punt.afwijking || 'geen'}` },
    ]),
  }
}
