import { totVoorstel } from '../gangen.ts'
import { berichtenLezen } from '../stappen/aanvraag.ts'
import {
  agenderen,
  bekendmaken,
  lijstPubliceren,
  collegeBesluit,
  voorstellen,
} from '../stappen/besluit.ts'
import {
  bezwaarAanwijzen,
  bezwaarOngegrond,
  bezwaarOpPapier,
  brievenPosten,
  gehoord,
  horenUitnodigen,
} from '../stappen/bezwaar.ts'
import { klaarzetten, rekeningBevestigen, rekeningGeven, vrijgeven } from '../stappen/betaling.ts'
import { vergadering, type Demozaak } from '../zaak.ts'

const besluitdag = vergadering(-105)

/** Granted and running, with the advance paid; a neighbour objected on paper, and the college decided on that. */
export const buurtmoestuin: Demozaak = {
  gemeente: 'elburg',
  regeling: 'elburg-innovatie',
  penvoerder: 'initiatiefnemer',
  titel: 'Buurtmoestuin achter de muur',
  samenvatting:
    'Bewoners van de binnenstad en van het verzorgingshuis tuinieren samen op een vergeten stuk grond achter de stadsmuur.',
  aanvrager: {
    soort: 'groep',
    naam: 'Tuingroep Achter de Muur',
    adres: { straat: 'Muurpad', huisnummer: '7', postcode: '8081 CV', plaats: 'Elburg' },
    leden: ['Noor van Dijk', 'Aukje Terpstra', 'Wessel Nijhof'],
  },
  plan: {
    aanleiding:
      'Achter de muur ligt grond waar niemand komt. Aan de andere kant wonen mensen die hun tuin missen.',
    doel: 'Bewoners van binnen en buiten het verzorgingshuis kennen elkaar.',
    doelgroep: 'Bewoners van de binnenstad en van het verzorgingshuis.',
    activiteiten: 'Twaalf verhoogde bakken, elke week een tuinochtend en vier oogstmaaltijden.',
    wijk: 'Elburg',
    locatie: 'Grond achter de stadsmuur',
    borging: 'Bakken worden geadopteerd voor vijftien euro per jaar.',
    start: -80,
    eind: 200,
  },
  aansluiting: {
    'elburg-2024/uitdaging-1': 'Buiten bezig zijn met anderen geeft lucht.',
    'elburg-2024/niveau-1': 'Een plek die van iedereen is en waar je vanzelf iemand tegenkomt.',
  },
  domeinen: ['wonen', 'participatie', 'gezondheid'],
  verbindingen: 'Het verzorgingshuis en de straat ernaast hadden geen contact.',
  merkbaar: 'Bewoners van het verzorgingshuis komen zelf de poort uit.',
  kosten: [
    { soort: 'materiaal', omschrijving: 'Verhoogde bakken, grond en gereedschap', bedrag: 870_000 },
    { soort: 'activiteit', omschrijving: 'Vier oogstmaaltijden', bedrag: 120_000 },
    { soort: 'personeel', omschrijving: 'Hovenier, eerste seizoen', bedrag: 310_000 },
  ],
  dekking: [],
  gevraagd: 1_200_000,
  partners: [
    {
      soort: 'rechtspersoon',
      organisatiesoort: 'zorgaanbieder',
      kvk_nummer: '90000091',
      naam: 'Verzorgingshuis De Waterpoort',
      email: 'welzijn@waterpoort.example',
      taak: 'Opent de poort en begeleidt bewoners',
      geld: 100_000,
      uren: 150,
      contact: 'Marleen Dikken',
      antwoord: 'bevestigd',
    },
    {
      soort: 'natuurlijk_persoon',
      naam: 'Hassan Amrani',
      email: 'hassan.amrani@elburg.example',
      taak: 'Geeft les in snoeien en compost',
      uren: 60,
      antwoord: 'bevestigd',
    },
  ],
  criteria: [
    {
      doel: 'Bewoners van binnen en buiten kennen elkaar',
      indicator: 'Tuiniers die iemand van de andere kant bij naam kennen',
      nulwaarde: 1,
      streefwaarde: 8,
      nulmeting: -75,
      streven: 195,
    },
    {
      doel: 'De tuin wordt van de buurt',
      soort: 'output',
      indicator: 'Geadopteerde bakken',
      eenheid: 'bakken',
      nulwaarde: 0,
      streefwaarde: 12,
      nulmeting: -75,
      streven: 195,
    },
  ],
  verloop: [
    ...totVoorstel(-140, [100, 80]),
    [
      -124,
      voorstellen({
        samenvatting:
          'Wij stellen voor € 12.000 te verlenen. De tuin haalt een muur weg die er al eeuwen staat.',
      }),
    ],
    [-118, agenderen(besluitdag)],
    [besluitdag, collegeBesluit],
    [-97, bekendmaken],
    [-97, lijstPubliceren(besluitdag)],
    [-92, rekeningGeven],
    [-88, rekeningBevestigen],
    [-76, klaarzetten(1)],
    [-74, vrijgeven(1)],
    [
      -72,
      bezwaarOpPapier({
        naam: 'Wijnhandel De Muur',
        straat: 'Ellestraat 3',
        postcode_plaats: '8081 GB Elburg',
        gronden:
          'Bij de muur laden en lossen wij. Met een tuin ervoor kan dat niet meer. Daar is bij het besluit niet aan gedacht.',
      }),
    ],
    [-70, bezwaarAanwijzen, brievenPosten, berichtenLezen],
    [-66, horenUitnodigen(14), brievenPosten],
    [
      vergadering(-52),
      gehoord(
        'De wijnhandel vertelt over het laden en lossen. De aanvrager laat op de tekening zien dat de strook voor de deur vrij blijft.',
        'De strook van vier meter voor de deur staat al in het plan. Daarmee is met het laden en lossen rekening gehouden.',
      ),
    ],
    [
      vergadering(-38),
      bezwaarOngegrond(
        'Wij begrijpen de zorg. In het plan blijft een strook van vier meter voor uw deur vrij, ook tijdens het aanleggen. Laden en lossen blijft dus mogelijk.',
      ),
    ],
  ],
}
