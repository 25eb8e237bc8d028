import { alleenTotIndienen } from '../gangen.ts'
import { beoordelaarsToewijzen, beoordelen, oppakken, volledig } from '../stappen/behandeling.ts'
import { eensWorden, loten, lotingVoorbereiden, rangschikken } from '../stappen/ronde.ts'
import type { Demozaak, Stap } from '../zaak.ts'
import { leusdens } from './basis.ts'

/** The day the days of these cases count from: two months after their round closed. */
const peildatum = '2026-11-13'

type Scores = [eerste: number, tweede: number]
type Deel = Pick<Demozaak, 'penvoerder' | 'titel' | 'samenvatting' | 'aanvrager' | 'gevraagd'> & {
  aanleiding: string
  activiteiten: string
  doelstelling: number
}

/** A small application of the round that closed in September, assessed by both. */
function inVorigeRonde(
  { doelstelling, aanleiding, activiteiten, ...deel }: Deel,
  [eerste, tweede]: Scores,
  verder: [number, ...Stap[]][] = [],
): Demozaak {
  return {
    ...leusdens,
    ...deel,
    peildatum,
    plan: {
      aanleiding,
      activiteiten,
      doel: 'Mensen die elkaar nu niet kennen, doen samen iets en houden dat vol.',
      doelgroep: 'Iedereen uit de buurt die mee wil doen.',
      wijk: 'Leusden',
      locatie: 'In de buurt, op wisselende plekken',
      borging: 'Na het eerste jaar betalen deelnemers een kleine bijdrage.',
      start: '2027-01-10',
      eind: '2027-11-30',
    },
    aansluiting: {
      [`leusden-2016/programmalijn-2/doelstelling-${doelstelling}`]:
        'Bewoners nemen zelf het initiatief en nodigen elkaar uit.',
    },
    domeinen: ['participatie'],
    verbindingen: 'Bewoners, de school en de sportclub, die nu los van elkaar werken.',
    merkbaar: 'Zij blijven elkaar opzoeken als het project klaar is.',
    kosten: [{ soort: 'activiteit', omschrijving: 'Een jaar activiteiten', bedrag: deel.gevraagd }],
    verloop: [
      ...alleenTotIndienen(-73),
      [-66, oppakken, volledig],
      [-56, beoordelaarsToewijzen],
      [-42, beoordelen('beoordelaar-1', { score: eerste })],
      [-38, beoordelen('beoordelaar-2', { score: tweede })],
      ...verder,
    ],
  }
}

const noor = {
  soort: 'natuurlijk_persoon',
  naam: 'Noor Vermeer',
  adres: { straat: 'Pleinzicht', huisnummer: '14', postcode: '3833 AA', plaats: 'Leusden' },
} as const
const schoten = {
  soort: 'rechtspersoon',
  organisatiesoort: 'vereniging',
  kvk_nummer: '90000301',
  naam: 'Korfbalvereniging De Schoten',
  adres: { straat: 'Sportpad', huisnummer: '6', postcode: '3831 BB', plaats: 'Leusden' },
} as const
const schuur = {
  soort: 'rechtspersoon',
  organisatiesoort: 'stichting',
  kvk_nummer: '90000311',
  naam: 'Stichting De Open Schuur',
  adres: { straat: 'Hessenpad', huisnummer: '40', postcode: '3791 CC', plaats: 'Achterveld' },
} as const

/** The round that closed in September: one on top, two in a tie that the lot decided, one that fell out. */
export const vorigeRonde: Demozaak[] = [
  inVorigeRonde(
    {
      penvoerder: 'vereniging',
      titel: 'Zondagtafel bij De Schoten',
      samenvatting: 'Elke zondag een open tafel in het clubhuis voor wie niet alleen wil eten.',
      aanvrager: schoten,
      gevraagd: 700_000,
      doelstelling: 3,
      aanleiding: 'Op zondag is alles dicht en eten veel mensen alleen.',
      activiteiten: 'Veertig zondagen koken en eten, met steeds een andere straat als gastheer.',
    },
    [100, 100],
  ),
  inVorigeRonde(
    {
      penvoerder: 'initiatiefnemer',
      titel: 'Plantenbieb Tabaksteeg',
      samenvatting: 'Een kas waar buren stekjes ruilen en elkaar op weg helpen met tuinieren.',
      aanvrager: noor,
      gevraagd: 500_000,
      doelstelling: 3,
      aanleiding: 'In de nieuwe wijk kent niemand elkaar en zijn de tuinen nog leeg.',
      activiteiten: 'Een kas op het plantsoen, elke zaterdag open, met lessen in elkaars tuin.',
    },
    [80, 80],
  ),
  inVorigeRonde(
    {
      penvoerder: 'buur',
      titel: 'Fietslab Achterveld',
      samenvatting: 'Jongeren en gepensioneerden maken samen oude fietsen op voor nieuwkomers.',
      aanvrager: schuur,
      gevraagd: 500_000,
      doelstelling: 2,
      aanleiding: 'Er staan tientallen fietsen ongebruikt in schuren, en nieuwkomers lopen.',
      activiteiten: 'Twee avonden per week sleutelen, en elke maand een fietsles.',
    },
    [80, 80],
  ),
  inVorigeRonde(
    {
      penvoerder: 'vereniging',
      titel: 'Kerstmarkt op het veld',
      samenvatting: 'Een kerstmarkt met kramen van clubs uit het dorp.',
      aanvrager: schoten,
      gevraagd: 400_000,
      doelstelling: 3,
      aanleiding: 'In december is er weinig te doen.',
      activiteiten: 'Een weekend met dertig kramen en muziek.',
    },
    [40, 60],
    [
      [-31, eensWorden(40)],
      [-17, lotingVoorbereiden],
      [-10, loten],
      [-9, rangschikken],
    ],
  ),
]
