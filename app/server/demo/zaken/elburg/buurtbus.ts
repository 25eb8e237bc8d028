import { totVoorstel } from '../gangen.ts'
import { agenderen, collegeBesluit, voorstellen } from '../stappen/besluit.ts'
import { vergadering, type Demozaak } from '../zaak.ts'

const besluitdag = vergadering(-7)

/** Decided by the college; the secretary still has to send the decision. */
export const buurtbus: Demozaak = {
  gemeente: 'elburg',
  regeling: 'elburg-innovatie',
  penvoerder: 'vereniging',
  titel: 'Buurtbus naar het spreekuur',
  samenvatting:
    'Vrijwilligers rijden mensen zonder auto naar de huisarts en het ziekenhuis, en wachten met ze mee.',
  aanvrager: {
    soort: 'rechtspersoon',
    organisatiesoort: 'vereniging',
    kvk_nummer: '90000081',
    naam: 'Dorpsvereniging Doornspijk',
    adres: { straat: 'Dorpsplein', huisnummer: '3', postcode: '8085 BA', plaats: 'Doornspijk' },
  },
  plan: {
    aanleiding:
      'De lijnbus rijdt hier niet meer. Mensen zeggen afspraken af omdat zij er niet komen.',
    doel: 'Niemand mist zorg omdat er geen vervoer is.',
    doelgroep: 'Inwoners van Doornspijk zonder auto.',
    activiteiten: 'Een elektrische bus, twintig chauffeurs en een belrooster op werkdagen.',
    wijk: 'Doornspijk',
    locatie: 'Standplaats bij het dorpshuis',
    borging: 'Ritgeld en een bijdrage van de zorgverzekeraar vanaf het tweede jaar.',
    start: 30,
    eind: 395,
  },
  aansluiting: {
    'elburg-2024/uitdaging-5': 'Zorg blijft bereikbaar, ook zonder auto.',
  },
  domeinen: ['wmo', 'gezondheid', 'participatie'],
  verbindingen: 'De dorpsvereniging en de huisartsen plannen nu samen.',
  merkbaar: 'De praktijk heeft minder afspraken waar niemand komt.',
  samenhang: [
    ['', 'Huisartsen aan het Dorpsplein', 'gepland'],
    ['', 'Zorgcentrum De Hoeve', 'was_er_al'],
    ['Huisartsen aan het Dorpsplein', 'Zorgcentrum De Hoeve', 'gepland'],
    ['', 'Doornspijk', 'was_er_al'],
    ['', 'hulp en zorg thuis', 'was_er_al'],
    ['', 'gezondheid', 'gepland'],
    ['', 'meedoen en werk', 'gepland'],
  ],
  kosten: [
    { soort: 'activiteit', omschrijving: 'Huur en stroom van de bus', bedrag: 980_000 },
    { soort: 'overig', omschrijving: 'Verzekering van de chauffeurs', bedrag: 90_000 },
  ],
  dekking: [{ soort: 'deelnemers', omschrijving: 'Ritgeld', bedrag: 120_000, status: null }],
  gevraagd: 950_000,
  partners: [
    {
      soort: 'rechtspersoon',
      organisatiesoort: 'zorgaanbieder',
      kvk_nummer: '90000082',
      naam: 'Huisartsen aan het Dorpsplein',
      email: 'praktijk@huisartsendorpsplein.example',
      taak: 'Plant afspraken op de tijden van de bus',
      uren: 40,
      contact: 'Pauline Winkelman',
      antwoord: 'bevestigd',
    },
  ],
  criteria: [
    {
      doel: 'Niemand mist zorg',
      indicator: 'Afspraken waar niemand kwam omdat er geen vervoer was',
      soort: 'output',
      eenheid: 'per maand',
      richting: 'lager',
      nulwaarde: 14,
      streefwaarde: 4,
      meetinstrument: 'de telling van de praktijk',
      nulmeting: 25,
      streven: 390,
    },
  ],
  verloop: [
    ...totVoorstel(-38),
    [
      -20,
      voorstellen({
        samenvatting:
          'Wij stellen voor € 9.500 te verlenen: een eenvoudig plan dat een echt gat vult.',
      }),
    ],
    [-14, agenderen(besluitdag)],
    [besluitdag, collegeBesluit],
  ],
}
