import type { Blok, Besluitinhoud } from '../besluit/brief.ts'
import { betalenBinnen, type Betaaltermijn } from '../besluit/betaaltermijn.ts'
import type { Tranche } from '../besluit/betaalschema.ts'
import type { Verplichting } from '../besluit/verplichting.ts'
import type { Datum } from '../datum.ts'
import { inWoorden } from '../termijn/regels.ts'
import type { Lengte } from '../termijn/termijn.ts'
import { datumVoluit, euro } from '../opmaak.ts'
import { vindplaats } from '../plan/verwijzing.ts'
import { nietGronden, type Bezwaarvoorstel, type Dictum } from './beslissing.ts'
import { nietHorenuitleg, type NietHorengrond } from './horen.ts'

/** The court that hears an appeal against this municipality (Awb 8:7). */
type Rechtbank = { rechtbank: string; rechtbank_adres: string }

/** All that the letter of a decision on an objection is made from. */
export type Bezwaarlevering = {
  gemeente: { naam: string; postadres: string } & Rechtbank
  nummer: string
  titel: string
  /** The scheme the decision was taken on. */
  regeling: string
  aan: string[]
  besluitdatum: Datum
  ontvangen_op: Datum
  gronden: string
  voorwaarden: {
    sleutel: string
    titel: string
    artikel: string
    citaat: string
    plan: string
    paragraaf: string
  }[]
  voorstel: Bezwaarvoorstel
  horen: {
    gehoord_op: Datum | null
    niet_grond: NietHorengrond | null
    verslag: string
    advies: Dictum | null
    advies_tekst: string
  }
  /** What was granted before; of an objection against the determination what was determined. */
  verleend: number
  vaststelling?: boolean
  /** The decision objected to changed or withdrew what was granted. */
  wijziging?: boolean
  /** What of the claim of that decision falls away, and what still stands. */
  vordering?: { vervalt: number; blijft: number }
  /** How long the municipality has to decide on an application that it treats after all. */
  heropening?: Lengte | null
  verplichtingen: Verplichting[]
  betaling: Tranche[]
  betalen?: Betaaltermijn
  datum: Datum
  ondertekening: string[]
  contact: { naam: string; telefoon: string; bereikbaar: string }
}

/** The letter of a decision on an objection: what was objected, what was heard, what was found anew, and how to appeal. */
export function bezwaarbrief(levering: Bezwaarlevering): Besluitinhoud {
  const { gemeente, nummer, titel, aan, datum, ondertekening, contact, voorstel } = levering
  return {
    vorm: 1,
    rechtsmiddel: 'beroep',
    kenmerk: nummer,
    onderwerp: `Beslissing op het bezwaar over “${titel}”`,
    afzender: { naam: `Gemeente ${gemeente.naam}`, adres: gemeente.postadres },
    aan,
    datum,
    grondslag: [
      // what cannot be heard is not reconsidered
      `Algemene wet bestuursrecht, artikel ${voorstel.dictum === 'niet_ontvankelijk' ? '7:12' : '7:11 en 7:12'}`,
      ...(voorstel.niet_grond
        ? [`Algemene wet bestuursrecht: ${nietGronden[voorstel.niet_grond].artikel}`]
        : []),
      ...(voorstel.bedrag > 0
        ? [`Algemene wet bestuursrecht, artikel ${geldartikel(levering)}`]
        : []),
      ...(voorstel.kosten === 'niet_gevraagd' ? [] : ['Algemene wet bestuursrecht, artikel 7:15']),
    ],
    samenvatting: samenvatting(levering),
    besluit: dictum(levering),
    blokken: [
      bezwaar(levering),
      gehoord(levering),
      ...overwegingen(levering),
      ...verder(levering),
      ...geld(levering),
      ...terug(levering),
      ...kosten(levering),
    ],
    bezwaar: beroepsclausule(gemeente, nummer),
    ondertekening,
    contact,
  }
}

/** How to appeal: by whom, within what term, where and how (Awb 3:45, 6:5, 8:1); the last day comes with the sending. */
const beroepsclausule = ({ rechtbank, rechtbank_adres }: Rechtbank, nummer: string): string[] => [
  'Bent u het niet eens met deze beslissing? Dan kunt u de rechter om een oordeel vragen. Dat heet beroep instellen. Dat kan ook iemand anders die door deze beslissing wordt geraakt. U hebt er geen advocaat voor nodig.',
  'U hebt zes weken de tijd. Die tijd begint op de dag na de dag waarop wij deze beslissing hebben verzonden.',
  `Op papier: stuur een brief aan de ${rechtbank}, afdeling bestuursrecht, ${rechtbank_adres}. Schrijf in uw brief uw naam en adres, de datum, het nummer ${nummer} en waarom u het niet eens bent met deze beslissing. Stuur een kopie van deze beslissing mee. Zet uw handtekening eronder.`,
  'Of digitaal: ga naar mijn.rechtspraak.nl. U logt in met DigiD, of met eHerkenning voor een organisatie.',
  'U betaalt een bedrag aan de rechtbank, het griffierecht.',
  'De beslissing geldt ook als u beroep instelt. Kunt u niet wachten? Dan kunt u dezelfde rechtbank vragen om snel iets te regelen voor de tijd dat uw beroep loopt. Dat heet een voorlopige voorziening. Ook daarvoor betaalt u griffierecht.',
]

function geldartikel({ wijziging, vaststelling }: Bezwaarlevering) {
  if (wijziging) return vaststelling ? '4:49' : '4:48 en 4:50'
  return vaststelling ? '4:46' : '4:23 lid 1 en 4:25 lid 3'
}

function samenvatting({ voorstel, verleend, heropening, vordering }: Bezwaarlevering): string[] {
  const { dictum, niet_grond, bedrag, kosten, kosten_bedrag } = voorstel
  const uitkomst = {
    niet_ontvankelijk: `Wij behandelen uw bezwaar niet. De reden: ${kleineLetter(niet_grond ? nietGronden[niet_grond].tekst : '')}. Ons besluit blijft zoals het was.`,
    ongegrond:
      'U krijgt geen gelijk. Wij hebben alles opnieuw bekeken. Ons besluit blijft zoals het was.',
    gegrond:
      bedrag > 0
        ? `U krijgt gelijk. U krijgt ${euro(bedrag)}${verleend > 0 ? ` erbij. Samen is dat ${euro(verleend + bedrag)}.` : ' subsidie.'}`
        : heropening
          ? 'U krijgt gelijk. Wij behandelen uw aanvraag alsnog.'
          : 'U krijgt gelijk over de uitleg van ons besluit. Het bedrag verandert niet.',
  }[dictum]
  return [
    uitkomst,
    ...(vordering && vordering.vervalt > 0
      ? [`Daarvan had u ${euro(vordering.vervalt)} al. Dat hoeft u niet meer terug te betalen.`]
      : []),
    ...(kosten === 'toegekend' ? [`Wij betalen ${euro(kosten_bedrag)} voor uw kosten.`] : []),
  ]
}

function dictum(levering: Bezwaarlevering): string[] {
  const { voorstel, besluitdatum, verleend, vaststelling, heropening } = levering
  const { dictum, bedrag } = voorstel
  const van = datumVoluit(besluitdatum)
  if (dictum === 'niet_ontvankelijk')
    return [`Wij verklaren het bezwaar tegen ons besluit van ${van} niet-ontvankelijk.`]
  if (dictum === 'ongegrond')
    return [
      `Wij verklaren het bezwaar tegen ons besluit van ${van} ongegrond. Dat besluit blijft in stand.`,
    ]
  if (heropening)
    return [
      `Wij verklaren het bezwaar gegrond en herroepen ons besluit van ${van}.`,
      'Wij nemen uw aanvraag alsnog in behandeling.',
    ]
  return bedrag > 0
    ? vaststelling
      ? [
          `Wij verklaren het bezwaar gegrond en herroepen ons besluit van ${van} voor zover de subsidie daarbij lager is vastgesteld.`,
          `In plaats daarvan stellen wij de subsidie vast op ${euro(verleend + bedrag)}.`,
        ]
      : [
          `Wij verklaren het bezwaar gegrond en herroepen ons besluit van ${van}${verleend > 0 ? ' voor zover daarbij minder is verleend' : ''}.`,
          `In plaats daarvan verlenen wij een subsidie van ${euro(verleend + bedrag)}.`,
        ]
    : [
        `Wij verklaren het bezwaar gegrond. Ons besluit van ${van} blijft in stand, met de uitleg hieronder.`,
      ]
}

const bezwaar = ({
  ontvangen_op,
  gronden,
  besluitdatum,
  titel,
  regeling,
}: Bezwaarlevering): Blok => ({
  soort: 'tekst',
  kop: 'Het bezwaar',
  alineas: [
    `Op ${datumVoluit(ontvangen_op)} ontvingen wij het bezwaar tegen ons besluit van ${datumVoluit(besluitdatum)} over “${titel}”. Dat besluit namen wij op grond van de regeling ${regeling}. In het bezwaar staat:`,
    ...`‘${gronden.trim()}’`.split(/\n{2,}/),
  ],
})

function gehoord({ horen }: Bezwaarlevering): Blok {
  const { gehoord_op, niet_grond, verslag, advies, advies_tekst } = horen
  const begin = gehoord_op
    ? `Op ${datumVoluit(gehoord_op)} is het bezwaar besproken. Dit is het verslag:`
    : `Wij hebben niemand gehoord. ${niet_grond ? nietHorenuitleg[niet_grond] : ''}`
  const commissie = advies ? ['De commissie geeft dit advies:', advies_tekst] : []
  return { soort: 'tekst', kop: 'Wat is besproken', alineas: [begin, verslag, ...commissie] }
}

function overwegingen({ voorstel, voorwaarden }: Bezwaarlevering): Blok[] {
  const { dictum, niet_grond, afwijking, motivering } = voorstel
  const blokken: Blok[] = [
    {
      soort: 'tekst',
      kop: 'Wat wij van het bezwaar vinden',
      alineas: [
        ...(niet_grond
          ? [`${nietGronden[niet_grond].tekst} (${nietGronden[niet_grond].artikel}).`]
          : []),
        ...voorstel.overwegingen.split(/\n{2,}/),
        ...(afwijking ? [`Wij volgen het advies niet. ${afwijking}`] : []),
      ],
    },
  ]
  if (dictum === 'niet_ontvankelijk' || motivering.length === 0) return blokken
  const punten = motivering.flatMap(({ voorwaarde, oordeel, reden }) =>
    voorwaarden
      .filter(({ sleutel }) => sleutel === voorwaarde)
      .map(({ titel, artikel, citaat, plan, paragraaf }) => ({
        titel,
        artikel,
        voldoet: oordeel === 'voldoet',
        reden,
        citaat,
        bron: `${plan}, ${vindplaats(paragraaf)}`,
      })),
  )
  return [
    ...blokken,
    {
      soort: 'overwegingen',
      kop: 'Opnieuw bekeken',
      inleiding:
        'Wij hebben elke voorwaarde van de regeling opnieuw bekeken, met wat wij nu weten.',
      punten,
    },
  ]
}

/** What happens now that the application is treated after all. */
const verder = ({ heropening }: Bezwaarlevering): Blok[] =>
  heropening
    ? [
        {
          soort: 'tekst',
          kop: 'Hoe het verder gaat',
          alineas: [
            'Wij kijken opnieuw of uw aanvraag compleet is. Missen wij nog iets? Dan vragen wij u daarom en krijgt u de tijd om het te sturen.',
            `Wij beslissen binnen ${inWoorden(heropening)}. Die tijd begint op de dag na de dag waarop wij deze brief hebben verzonden.`,
          ],
        },
      ]
    : []

function geld(levering: Bezwaarlevering): Blok[] {
  const { voorstel, verplichtingen, betaling, betalen, vaststelling, wijziging } = levering
  if (voorstel.bedrag === 0) return []
  if (betaling.length === 0)
    return [
      {
        soort: 'tekst',
        kop: 'Wat wij betalen',
        alineas: ['U kreeg dit geld al. U hoeft dat deel niet terug te betalen.'],
      },
    ]
  return [
    ...(verplichtingen.length > 0
      ? [
          {
            soort: 'verplichtingen' as const,
            kop: 'Wat u daarvoor doet',
            inleiding: 'Aan de subsidie zijn deze verplichtingen verbonden:',
            punten: verplichtingen,
          },
        ]
      : []),
    {
      soort: 'betaling',
      kop: 'Wanneer wij betalen',
      alineas: [
        `Geef uw rekeningnummer door als u dat nog niet deed. Wij betalen binnen ${betalenBinnen(betalen).weken} na de dag die hieronder staat.`,
        ...(vaststelling || wijziging
          ? []
          : [
              'Het geld komt naast het plafond van de regeling: het plafond stond er bij ons eerste besluit niet aan in de weg (Awb 4:25 lid 3).',
            ]),
      ],
      delen: betaling,
    },
  ]
}

/** What was claimed and is not due any more; what came in on it goes back (Awb 4:85 and 4:87). */
function terug({ vordering, besluitdatum }: Bezwaarlevering): Blok[] {
  if (!vordering || vordering.vervalt === 0) return []
  const { vervalt, blijft } = vordering
  return [
    {
      soort: 'tekst',
      kop: 'Wat u niet meer terugbetaalt',
      alineas: [
        `In ons besluit van ${datumVoluit(besluitdatum)} vroegen wij geld terug. Daarvan vervalt ${euro(vervalt)}. ${blijft > 0 ? `Er blijft ${euro(blijft)} over om terug te betalen.` : 'Er blijft niets over om terug te betalen.'}`,
        `${blijft > 0 ? 'Betaalde u al meer dan dat? Dan krijgt u het verschil' : 'Betaalde u al iets? Dan krijgt u dat'} van ons terug, binnen zes weken na de dag van verzending (Awb 4:87).`,
      ],
    },
  ]
}

const kosten = ({
  voorstel: { kosten: keuze, kosten_bedrag, kosten_reden },
}: Bezwaarlevering): Blok[] =>
  keuze === 'niet_gevraagd'
    ? []
    : [
        {
          soort: 'tekst',
          kop: 'Uw kosten',
          alineas: [
            keuze === 'toegekend'
              ? `U vroeg ons om uw kosten te betalen. Wij betalen ${euro(kosten_bedrag)}.`
              : 'U vroeg ons om uw kosten te betalen. Dat doen wij niet.',
            kosten_reden,
          ],
        },
      ]

const kleineLetter = (tekst: string) => tekst.charAt(0).toLowerCase() + tekst.slice(1)
