import type { Brief, Briefdeel } from '../brief/brief.ts'
import type { Uitkomst } from '../besluit/voorstel.ts'
import { dictumzin } from '../besluit/woorden.ts'
import type { Datum } from '../datum.ts'
import { datumLang, datumVoluit, euro, getal } from '../opmaak.ts'
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
  return {
    afzender,
    aan: ['Aan het college van burgemeester en wethouders'],
    kenmerken: [
      ['Vergadering', datumLang(datum)],
      ['Voorstellen', String(punten.length + vervolg.length)],
      ...(leden.length > 0 ? [['Aanwezig', leden.join(', ')] as const] : []),
    ],
    onderwerp: `Agenda van ${datumVoluit(datum)}: subsidies`,
    kort: [],
    delen: [
      ...geld.map((pot): Briefdeel => ({
        kop: `Het geld: ${pot.regeling}`,
        tabel: {
          titel: `Plafond ${pot.periode}`,
          koppen: ['', 'Bedrag'],
          rijen: [
            ['Plafond', euro(pot.bedrag)],
            ['Al verleend', euro(pot.vastgelegd)],
            ['Over', euro(pot.over)],
            ['Open voorstellen op deze agenda', euro(pot.voorgesteld)],
            ...(pot.terug > 0 ? [['Komt vrij met open wijzigingen', euro(pot.terug)]] : []),
            ['Over als het college alles volgt', euro(pot.over + pot.terug - pot.voorgesteld)],
          ],
        },
      })),
      ...punten.map((punt, plaats) => agendadeel(punt, plaats + 1)),
      ...vervolg.map((punt, plaats) => vervolgdeel(punt, punten.length + plaats + 1)),
    ],
    ondertekening: [],
  }
}

function agendadeel(punt: Punt, plaats: number): Briefdeel {
  const { uitkomst, bedrag, gevraagd, samenvatting, aangehouden_tot } = punt
  return {
    kop: `${plaats}. ${punt.titel} (${punt.nummer})`,
    alineas: [dictumzin(uitkomst, bedrag, gevraagd ?? bedrag), samenvatting],
    lijst: [
      { tekst: `Regeling: ${punt.regeling}` },
      ...(punt.portefeuillehouder
        ? [{ tekst: `Portefeuillehouder: ${punt.portefeuillehouder}` }]
        : []),
      ...(punt.score === null
        ? []
        : [{ tekst: `Score van de beoordelaars: ${getal(punt.score)} van de 100` }]),
      { tekst: `Afwijking van het advies: ${punt.afwijking || 'geen'}` },
      ...(punt.verschoningen.length > 0
        ? [{ tekst: `Doet niet mee: ${punt.verschoningen.map(({ naam }) => naam).join(', ')}` }]
        : []),
      ...(punt.uiterste_datum
        ? [{ tekst: `Beslissen en versturen uiterlijk op ${datumVoluit(punt.uiterste_datum)}` }]
        : []),
      ...(aangehouden_tot ? [{ tekst: `Aangehouden tot ${datumVoluit(aangehouden_tot)}` }] : []),
    ],
  }
}
