import type { Datum } from '../datum.ts'
import { plusDagen } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import type { Berichttekst } from '../volledigheid/berichten.ts'
import { voorwerp, type Aanvraagsoort } from './waarover.ts'
import type { Opschortingsgrond, Verdagingsgrond } from './termijn.ts'

type Zaak = { titel: string; nummer: string; over?: Aanvraagsoort }

/** The decision comes later (Awb 4:14): the new day, and whether the term itself became longer. */
export function verdagingsBericht(
  zaak: Zaak,
  { was, tot, reden, grond }: { was: Datum; tot: Datum; reden: string; grond: Verdagingsgrond },
): Berichttekst {
  return {
    onderwerp: 'Ons besluit komt later',
    tekst: alineas(
      `Wij zouden uiterlijk op ${datumVoluit(was)} beslissen over ${voorwerp(zaak, zaak.over)}. Dat lukt niet. Wij beslissen nu uiterlijk op ${datumVoluit(tot)}.`,
      reden,
      grond === 'Awb 4:14 lid 3'
        ? 'Daarmee is de termijn om te beslissen langer geworden (artikel 4:14, derde lid, van de Algemene wet bestuursrecht).'
        : `De wettelijke termijn wordt hierdoor niet langer (artikel 4:14, eerste lid, van de Algemene wet bestuursrecht). Hebben wij op ${datumVoluit(was)} nog niet beslist? Dan kunt u ons vanaf ${datumVoluit(plusDagen(was, 1))} in gebreke stellen op de pagina van uw aanvraag.`,
    ),
  }
}

/** The municipality asks to agree with a delay (Awb 4:15 lid 2 onder a). */
export function uitstelvraagBericht(
  zaak: Zaak,
  { tot, reden }: { tot: Datum; reden: string },
): Berichttekst {
  return {
    onderwerp: 'Vindt u het goed dat wij later beslissen?',
    tekst: alineas(
      `Wij willen graag meer tijd voor ${voorwerp(zaak, zaak.over)}.`,
      reden,
      `Vindt u dat goed? Dan staat de termijn om te beslissen stil tot ${datumVoluit(tot)} (artikel 4:15, tweede lid, van de Algemene wet bestuursrecht). Wat er nu nog over is van de termijn, komt daarna. U mag ook nee zeggen. Dan blijft de termijn zoals hij is, en dat is niet nadelig voor u.`,
      'U antwoordt op de pagina van uw aanvraag, of met een brief aan ons. Op de pagina leest u ook wat de laatste dag wordt.',
    ),
  }
}

/** What the applicant answered, and the day that follows from it. */
export function uitstelantwoordBericht(
  zaak: Zaak,
  { akkoord, einddatum }: { akkoord: boolean; einddatum: Datum | null },
): Berichttekst {
  return {
    onderwerp: akkoord ? 'U stemde in met uitstel' : 'U stemde niet in met uitstel',
    tekst: alineas(
      akkoord
        ? `U vindt het goed dat wij later beslissen over ${voorwerp(zaak, zaak.over)}. Wij hebben dat vastgelegd.`
        : `U wilt niet dat wij later beslissen over ${voorwerp(zaak, zaak.over)}. De termijn blijft zoals hij was.`,
      einddatum === null ? '' : `Wij beslissen uiterlijk op ${datumVoluit(einddatum)}.`,
    ),
  }
}

/** The term stands still, and why; of overmacht with when the decision can be expected (Awb 4:15 lid 1 b, 2 b, 2 c, 3). */
export function opschortingsBericht(
  zaak: Zaak,
  {
    grond,
    reden,
    uiterlijk,
    verwacht,
  }: {
    grond: Opschortingsgrond
    reden: string
    uiterlijk: Datum | null
    verwacht: Datum | null
  },
): Berichttekst {
  return {
    onderwerp: uiterlijk
      ? `Vul uw verzoek aan, uiterlijk op ${datumVoluit(uiterlijk)}`
      : 'De termijn om te beslissen staat stil',
    tekst: alineas(
      `Vanaf morgen staat de termijn stil waarbinnen wij beslissen over ${voorwerp(zaak, zaak.over)}. Dat volgt uit ${artikelVoluit(grond)}.`,
      reden,
      uiterlijk === null
        ? ''
        : `Stuur dit uiterlijk op ${datumVoluit(uiterlijk)}, in een bericht op de pagina van uw aanvraag of in een brief. Hebben wij dan niets? Dan loopt de termijn weer en beslissen wij met wat wij weten.`,
      verwacht === null ? '' : `Wij verwachten te beslissen uiterlijk op ${datumVoluit(verwacht)}.`,
      'Zodra de termijn weer loopt, schrijven wij u op welke dag hij eindigt.',
    ),
  }
}

/** The term runs again, with the day on which it now ends (Awb 4:15 lid 4). */
export function hervattingsBericht(
  zaak: Zaak,
  { op, einddatum }: { op: Datum; einddatum: Datum | null },
): Berichttekst {
  return {
    onderwerp: 'De termijn om te beslissen loopt weer',
    tekst: alineas(
      `Sinds ${datumVoluit(op)} loopt de termijn weer waarbinnen wij beslissen over ${voorwerp(zaak, zaak.over)}. Dat volgt uit artikel 4:15, vierde lid, van de Algemene wet bestuursrecht.`,
      einddatum === null ? '' : `Wij beslissen uiterlijk op ${datumVoluit(einddatum)}.`,
    ),
  }
}

const artikelVoluit = (grond: Opschortingsgrond) =>
  `artikel ${grond.replace(/^Awb /, '')} van de Algemene wet bestuursrecht`
const alineas = (...delen: string[]) => delen.filter((deel) => deel !== '').join('\n\n')
