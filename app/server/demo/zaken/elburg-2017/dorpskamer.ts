import { totVoorstel } from '../gangen.ts'
import { berichtenLezen } from '../stappen/aanvraag.ts'
import {
  agenderen,
  bekendmaken,
  lijstPubliceren,
  collegeBesluit,
  voorstellen,
} from '../stappen/besluit.ts'
import { klaarzetten, rekeningBevestigen, rekeningGeven, vrijgeven } from '../stappen/betaling.ts'
import { vaststellen, vaststellingVoorstellen, verslagDoen } from '../stappen/verantwoording.ts'
import { vergadering, type Demozaak } from '../zaak.ts'

const besluitdag = vergadering('2017-05-23')

const les =
  'Niet de koffie maar de keuken trok mensen: wie meehielp met koken, kwam terug. Begin dus met iets om samen te doen.'

/** Public record of 2017: granted, done and determined, with what was learned. */
export const dorpskamer: Demozaak = {
  gemeente: 'elburg',
  regeling: 'elburg-innovatie-2017',
  peildatum: '2018-12-31',
  penvoerder: 'vereniging',
  titel: 'Dorpskamer Oostendorp',
  samenvatting:
    'Een huiskamer in het dorpshuis waar iedereen mag binnenlopen, gerund door bewoners zelf met een kok in opleiding.',
  aanvrager: {
    soort: 'rechtspersoon',
    organisatiesoort: 'vereniging',
    kvk_nummer: '90000201',
    naam: 'Dorpsbelang Oostendorp',
    adres: { straat: 'Zomerdijk', huisnummer: '20', postcode: '8083 AE', plaats: 'Oostendorp' },
  },
  plan: {
    aanleiding: 'De laatste winkel ging dicht. Daarmee verdween ook het praatje.',
    doel: 'Dorpsgenoten ontmoeten elkaar elke week en zien naar elkaar om.',
    doelgroep: 'Iedereen in Oostendorp, vooral wie alleen woont.',
    activiteiten:
      'Vier ochtenden koffie, twee keer per week een maaltijd, een prikbord met hulpvragen.',
    wijk: 'Oostendorp',
    locatie: 'Dorpshuis Oostendorp',
    borging: 'Omzet van de maaltijden en vrijwilligers uit het dorp.',
    start: '2017-06-15',
    eind: '2018-06-15',
  },
  aansluiting: {
    'elburg-2016/spoor-1/ambitie-3': 'Een plek waar mensen elkaar vanzelf ontmoeten.',
    'elburg-2016/uitgangspunt-4': 'Wie komt eten, doet ook iets terug.',
  },
  domeinen: ['participatie', 'wmo'],
  verbindingen: 'Het dorpshuis, het vmbo en de zorg in het dorp werkten nog niet samen.',
  merkbaar: 'Hulpvragen worden in het dorp zelf opgelost.',
  samenhang: [
    ['', 'Vmbo De Ankerplaats', 'gepland'],
    ['', 'Wijkverpleging Oostendorp', 'gepland'],
    ['Vmbo De Ankerplaats', 'Wijkverpleging Oostendorp', 'gepland'],
    ['', 'Oostendorp', 'was_er_al'],
    ['', 'meedoen en werk', 'was_er_al'],
    ['', 'hulp en zorg thuis', 'gepland'],
  ],
  kosten: [
    { soort: 'materiaal', omschrijving: 'Keuken en inrichting', bedrag: 950_000 },
    { soort: 'personeel', omschrijving: 'Begeleiding van de koks in opleiding', bedrag: 500_000 },
  ],
  dekking: [
    {
      soort: 'eigen_bijdrage',
      omschrijving: 'Opbrengst van het dorpsfeest',
      bedrag: 100_000,
      status: null,
    },
  ],
  gevraagd: 1_350_000,
  partners: [
    {
      soort: 'rechtspersoon',
      organisatiesoort: 'school',
      kvk_nummer: '90000101',
      naam: 'Vmbo De Ankerplaats',
      email: 'praktijk@ankerplaats.example',
      taak: 'Stuurt elke week twee koks in opleiding',
      uren: 300,
      contact: 'Koen Hagedoorn',
      antwoord: 'bevestigd',
    },
  ],
  criteria: [
    {
      doel: 'Dorpsgenoten zien naar elkaar om',
      indicator: 'Bezoekers die in een maand iets voor een ander deden',
      nulwaarde: 3,
      streefwaarde: 6,
      nulmeting: '2017-06-20',
      streven: '2018-06-01',
    },
  ],
  verloop: [
    ...totVoorstel(-630, [80, 100]),
    [-611, voorstellen({ samenvatting: 'Wij stellen voor € 13.500 te verlenen.' })],
    [-605, agenderen(besluitdag)],
    [besluitdag, collegeBesluit],
    ['2017-05-30', bekendmaken],
    ['2017-05-30', lijstPubliceren(besluitdag)],
    ['2017-06-06', rekeningGeven],
    ['2017-06-12', rekeningBevestigen],
    ['2017-06-19', klaarzetten(1)],
    ['2017-06-20', vrijgeven(1)],
    [
      '2018-08-20',
      verslagDoen({
        activiteiten:
          'Vier ochtenden per week open, honderd maaltijden en een prikbord dat nooit leeg was.',
        kosten: 1_462_000,
        les,
        vervolg: 'doorgaan',
        samen: {
          'Vmbo De Ankerplaats': ['gekomen', 'De koks in opleiding koken er elke week.'],
          'Wijkverpleging Oostendorp': ['gekomen', 'De wijkverpleging houdt er spreekuur.'],
          'hulp en zorg thuis': ['niet_gekomen', 'Daar was te weinig tijd voor.'],
        },
        erbij: [
          {
            van: 'Dorpsbelang Oostendorp',
            naar: 'IJsclub Oostendorp',
            toelichting: 'Zij delen nu de keuken.',
          },
        ],
        uitkomsten: [[7, 'Zeven van de tien bezoekers deden in mei iets voor een ander.']],
      }),
    ],
    [
      '2018-09-24',
      vaststellingVoorstellen('De dorpskamer draait zoals afgesproken en gaat door.', les),
    ],
    ['2018-10-01', vaststellen],
    ['2018-10-03', bekendmaken],
    ['2018-10-15', klaarzetten(3)],
    ['2018-10-16', vrijgeven(3)],
    ['2018-10-19', berichtenLezen],
  ],
}
