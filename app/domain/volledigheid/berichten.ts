import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'

/** A message in the portal, in words for residents. */
export type Berichttekst = { onderwerp: string; tekst: string }

/** The request to complete (Awb 4:5): what, by when, and what happens without it. */
export function verzoekBericht(
  { titel, nummer }: { titel: string; nummer: string },
  verzoek: {
    regeling: string
    punten: readonly string[]
    uiterlijk: Datum
    toelichting: string
  },
): Berichttekst {
  const { regeling, punten, uiterlijk, toelichting } = verzoek
  return {
    onderwerp: 'Wij missen nog iets bij uw aanvraag',
    tekst: alineas(
      `Wij hebben uw aanvraag “${titel}” (${nummer}) voor de regeling ${regeling} bekeken. Om verder te kunnen, hebben wij nog dit van u nodig:`,
      punten.map((punt, index) => `${index + 1}. ${punt}`).join('\n'),
      toelichting,
      `U kunt dit aanvullen tot en met ${datumVoluit(uiterlijk)}. Dat doet u op de pagina van uw aanvraag, of met een brief aan ons.`,
      'Krijgen wij de aanvulling niet op tijd, of is zij niet genoeg? Dan kunnen wij besluiten uw aanvraag niet te behandelen (artikel 4:5 van de Algemene wet bestuursrecht).',
      'Zolang wij wachten, staat de termijn stil waarbinnen wij beslissen (artikel 4:15 van de Algemene wet bestuursrecht).',
    ),
  }
}

/** Everything is there: the case is taken up. */
export function inBehandelingBericht(
  { titel, nummer }: { titel: string; nummer: string },
  {
    volledig_op,
    beslissen_voor,
    beoordeling,
  }: { volledig_op: Datum; beslissen_voor: Datum | null; beoordeling: string },
): Berichttekst {
  return {
    onderwerp: 'Uw aanvraag is volledig en in behandeling',
    tekst: alineas(
      `Uw aanvraag “${titel}” (${nummer}) is volledig. Als dag waarop wij alles hadden, telt ${datumVoluit(volledig_op)}.`,
      `U hoeft nu niets te doen. ${beoordeling}`,
      beslissen_voor === null ? '' : `U hoort van ons uiterlijk op ${datumVoluit(beslissen_voor)}.`,
    ),
  }
}

/** What came in is not enough; until the last day more can be sent. */
export function onvoldoendeBericht(
  { titel, nummer }: { titel: string; nummer: string },
  { toelichting, uiterlijk, kanNog }: { toelichting: string; uiterlijk: Datum; kanNog: boolean },
): Berichttekst {
  return {
    onderwerp: 'Uw aanvulling is nog niet genoeg',
    tekst: alineas(
      `Wij hebben uw aanvulling bij “${titel}” (${nummer}) bekeken. Dit ontbreekt nog:`,
      toelichting,
      kanNog
        ? `U kunt dit nog aanvullen tot en met ${datumVoluit(uiterlijk)}.`
        : `De termijn om aan te vullen eindigde op ${datumVoluit(uiterlijk)}. Wij laten u weten wat wij met uw aanvraag doen.`,
    ),
  }
}

/** Confirms to the applicant what came in and when (Awb 2:17). */
export function aanvullingOntvangenBericht(
  { titel, nummer }: { titel: string; nummer: string },
  { ontvangen_op, beslissen_voor }: { ontvangen_op: Datum; beslissen_voor: Datum | null },
): Berichttekst {
  return {
    onderwerp: 'Wij hebben uw aanvulling ontvangen',
    tekst: alineas(
      `Op ${datumVoluit(ontvangen_op)} ontvingen wij uw aanvulling bij “${titel}” (${nummer}). Vanaf die dag loopt de termijn weer waarbinnen wij beslissen.`,
      beslissen_voor === null
        ? ''
        : `Is de aanvulling genoeg? Dan hoort u van ons uiterlijk op ${datumVoluit(beslissen_voor)}.`,
    ),
  }
}

const alineas = (...delen: string[]) => delen.filter((deel) => deel !== '').join('\n\n')
