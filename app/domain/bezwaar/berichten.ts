import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import { verzuimenInWoorden } from './herstel.ts'

/** A message or letter about an objection, in words for residents. */
export type Bezwaartekst = { onderwerp: string; tekst: string }

type Ontvangen = {
  nummer: string
  besluitdatum: Datum
  ontvangen_op: Datum
  beslissen_voor: Datum | null
  commissie: boolean
  zonderGronden: boolean
}

const samen = (...alineas: (string | false)[]) => alineas.filter(Boolean).join('\n\n')

/** Confirms that an objection came in, when, and until when the municipality may take (Awb 6:14). */
export function ontvangenTekst({ nummer, besluitdatum, ...bezwaar }: Ontvangen): Bezwaartekst {
  return {
    onderwerp: 'Wij hebben uw bezwaar ontvangen',
    tekst: samen(
      `Op ${datumVoluit(bezwaar.ontvangen_op)} ontvingen wij uw bezwaar tegen ons besluit van ${datumVoluit(besluitdatum)} over ${nummer}.`,
      bezwaar.beslissen_voor !== null &&
        `Wij beslissen uiterlijk op ${datumVoluit(bezwaar.beslissen_voor)}. Moet u nog iets aanvullen? Dan telt de tijd dat wij op u wachten niet mee.`,
      bezwaar.zonderGronden &&
        'U schreef nog niet waarom u het niet eens bent. Daar vragen wij u nog om.',
      bezwaar.commissie
        ? 'U mag uw bezwaar toelichten bij een commissie van mensen die niet bij de gemeente werken. U krijgt daar een uitnodiging voor.'
        : 'U mag uw bezwaar toelichten in een gesprek. U krijgt daar een uitnodiging voor.',
      'Uw bezwaar wordt behandeld door iemand die niet meewerkte aan het besluit. Het besluit geldt intussen gewoon.',
    ),
  }
}

/** Confirms that an objection came in before the decision was sent, and that it waits for that (Awb 6:10, 6:14). */
export const aangehoudenTekst = (nummer: string, ontvangen_op: Datum): Bezwaartekst => ({
  onderwerp: 'Wij hebben uw bezwaar ontvangen',
  tekst: samen(
    `Op ${datumVoluit(ontvangen_op)} ontvingen wij uw bezwaar over ${nummer}. Ons besluit is nog niet verstuurd. Uw bezwaar is dus vroeg, maar het telt wel.`,
    'Wij bewaren uw bezwaar tot het besluit is verstuurd. Dan gaan wij ermee aan het werk en hoort u meer van ons. U hoeft niets te doen. Hebt u het besluit gelezen en wilt u iets toevoegen? Dat kan dan nog.',
  ),
})

/** Confirms that a letter came in before there was any decision, and what becomes of it (Awb 6:10, 6:14). */
export const voorBesluitTekst = (nummer: string, ontvangen_op: Datum): Bezwaartekst => ({
  onderwerp: 'Wij hebben uw bezwaar ontvangen',
  tekst: samen(
    `Op ${datumVoluit(ontvangen_op)} ontvingen wij uw bezwaar over ${nummer}. Er is nog geen besluit. Wij bewaren uw bezwaar tot het besluit er is en is verstuurd. Daarna hoort u of uw bezwaar meetelt.`,
    'Bent u het niet eens met ons besluit? Maak dan opnieuw bezwaar als het besluit er is. Dan weet u zeker dat wij naar uw bezwaar kijken. In het besluit staat hoe dat gaat en tot wanneer het kan.',
  ),
})

/** Asks for what is missing, until when, and says what follows otherwise (Awb 6:6). */
export function herstelTekst(
  nummer: string,
  {
    ontbreekt,
    uiterlijk,
    toelichting,
  }: { ontbreekt: string[]; uiterlijk: Datum; toelichting: string },
): Bezwaartekst {
  return {
    onderwerp: 'Uw bezwaar is nog niet compleet',
    tekst: samen(
      `In uw bezwaar over ${nummer} ontbreekt: ${verzuimenInWoorden(ontbreekt)}.`,
      toelichting,
      `Vul het aan, uiterlijk op ${datumVoluit(uiterlijk)}. Doet u dat niet? Dan kunnen wij uw bezwaar niet behandelen.`,
      'De tijd dat wij op u wachten, telt niet mee voor onze beslissing.',
    ),
  }
}

/** Says that the decision comes later, and when (Awb 7:10). */
export function verdagingTekst(
  nummer: string,
  { tot, toelichting, instemming }: { tot: Datum; toelichting: string; instemming: boolean },
): Bezwaartekst {
  return {
    onderwerp: 'Wij beslissen later op uw bezwaar',
    tekst: samen(
      `Wij beslissen uiterlijk op ${datumVoluit(tot)} op uw bezwaar over ${nummer}.${instemming ? ' Dat spraken wij met u af.' : ''}`,
      toelichting,
    ),
  }
}

/** Confirms that an objection was taken back (Awb 6:21). */
export const ingetrokkenTekst = (nummer: string): Bezwaartekst => ({
  onderwerp: 'U hebt uw bezwaar ingetrokken',
  tekst: `Uw bezwaar over ${nummer} is ingetrokken. Wij beslissen er niet meer over. Het besluit blijft zoals het was.`,
})

/** Says that the objection was sent on to whom it belongs (Awb 6:15). */
export const doorgezondenTekst = (nummer: string, waarheen: string): Bezwaartekst => ({
  onderwerp: 'Wij stuurden uw bezwaar door',
  tekst: samen(
    `Uw brief over ${nummer} hoort niet bij ons. Wij hebben hem doorgestuurd. De dag waarop wij hem kregen, blijft gelden.`,
    waarheen,
  ),
})

type Zitting = {
  datum: Datum
  tijd: string
  plaats: string
  ter_inzage_vanaf: Datum
  commissie: boolean
}

/** Invites to be heard: when, where, from when the documents can be read, and until when more can be sent (Awb 7:2, 7:4). */
export function uitnodigingTekst(
  nummer: string,
  zitting: Zitting,
  stukkenTot: Datum,
): Bezwaartekst {
  return {
    onderwerp: 'Kom uw bezwaar toelichten',
    tekst: samen(
      `U mag uw bezwaar over ${nummer} toelichten${zitting.commissie ? ' bij de commissie' : ''}. Dat is op ${datumVoluit(zitting.datum)} om ${zitting.tijd} uur. De plaats: ${zitting.plaats}.`,
      `U kunt alle stukken lezen vanaf ${datumVoluit(zitting.ter_inzage_vanaf)}, op het gemeentehuis.`,
      `Wilt u nog iets sturen? Doe dat uiterlijk op ${datumVoluit(stukkenTot)}.`,
      'U mag iemand meenemen. Kunt u niet, of wilt u niet komen? Laat het ons weten.',
    ),
  }
}
