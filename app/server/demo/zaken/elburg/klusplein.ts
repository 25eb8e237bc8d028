import { totVoorstel } from '../gangen.ts'
import { bekendmaken, mandaatBesluit, voorstellen } from '../stappen/besluit.ts'
import { klaarzetten, rekeningBevestigen, rekeningGeven, vrijgeven } from '../stappen/betaling.ts'
import { vaststellen, vaststellingVoorstellen, verslagDoen } from '../stappen/verantwoording.ts'
import type { Demozaak } from '../zaak.ts'

const les =
  'Zestien jongeren begonnen en negen hielden het vol. Wie vooraf een vaste klusmaat kreeg, bleef bijna altijd. Volgend jaar beginnen wij daarmee.'

/** Done, determined and paid, with its lesson in the register. */
export const klusplein: Demozaak = {
  gemeente: 'elburg',
  regeling: 'elburg-innovatie',
  penvoerder: 'buur',
  titel: 'Klusplein voor jongeren',
  samenvatting:
    'Jongeren die thuiszitten knappen met vakmensen uit het dorp tuinen en schuren op van buren die dat niet meer kunnen.',
  aanvrager: {
    soort: 'groep',
    naam: 'Klusploeg Oostendorp',
    adres: { straat: 'Zomerdijk', huisnummer: '15', postcode: '8083 AD', plaats: 'Oostendorp' },
    leden: ['Hassan Amrani', 'Evert Kuiper'],
  },
  plan: {
    aanleiding: 'Een paar jongens in mijn straat kwamen hun bed niet meer uit.',
    doel: 'Jongeren krijgen weer ritme en buren krijgen hulp.',
    doelgroep: 'Jongeren van 16 tot 24 jaar zonder school of werk, en buren die hulp nodig hebben.',
    activiteiten: 'Drie ochtenden per week klussen bij buren, met een vakman als maat.',
    wijk: 'Oostendorp',
    locatie: 'Loods aan de Zomerdijk',
    borging: 'Buren betalen materiaal; een aannemer neemt jongeren in dienst.',
    start: -225,
    eind: -105,
  },
  aansluiting: {
    'elburg-2024/uitdaging-4': 'Jongeren zonder diploma krijgen een tweede kans, dichtbij huis.',
    'elburg-2024/uitdaging-6': 'De straat wordt er netter en veiliger van.',
  },
  domeinen: ['jeugd', 'participatie', 'wonen'],
  verbindingen: 'Jongerenwerk, een aannemer en oudere buren.',
  merkbaar: 'Buren vragen zelf naar een jongere.',
  kosten: [
    { soort: 'materiaal', omschrijving: 'Gereedschap en werkkleding', bedrag: 330_000 },
    { soort: 'activiteit', omschrijving: 'Lunches en afsluiting', bedrag: 130_000 },
  ],
  dekking: [],
  gevraagd: 460_000,
  partners: [
    {
      soort: 'rechtspersoon',
      organisatiesoort: 'bedrijf',
      kvk_nummer: '90000141',
      naam: 'Aannemersbedrijf De Poort',
      email: 'leerwerk@aannemerdepoort.example',
      taak: 'Levert twee vakmensen, een dag per week',
      uren: 160,
      contact: 'Gijs Montfoort',
      antwoord: 'bevestigd',
    },
  ],
  criteria: [
    {
      doel: 'Jongeren krijgen weer ritme',
      indicator: 'Jongeren die na drie maanden school, werk of een vaste plek hebben',
      eenheid: 'van de 16 jongeren',
      nulwaarde: 0,
      streefwaarde: 12,
      nulmeting: -220,
      streven: -110,
    },
  ],
  verloop: [
    ...totVoorstel(-270),
    [-254, voorstellen({ samenvatting: 'Wij stellen voor € 4.600 te verlenen.' })],
    [-248, mandaatBesluit],
    [-247, bekendmaken],
    [-243, rekeningGeven],
    [-240, rekeningBevestigen],
    [-222, klaarzetten(1)],
    [-221, vrijgeven(1)],
    [
      -88,
      verslagDoen({
        activiteiten: 'Vijfenveertig ochtenden, eenendertig tuinen en zes schuren.',
        kosten: null,
        les,
        vervolg: 'aanpassen',
        uitkomsten: [[9, 'Vijf hebben werk, drie zijn terug op school, een is vrijwilliger.']],
      }),
    ],
    [
      -70,
      vaststellingVoorstellen(
        'U deed wat was afgesproken en bent open over wat anders liep. Wij stellen de subsidie vast op het hele bedrag.',
        les,
      ),
    ],
    [-66, vaststellen],
    [-64, bekendmaken],
  ],
}
