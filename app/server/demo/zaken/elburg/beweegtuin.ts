import { totVoorstel } from '../gangen.ts'
import { agenderen, voorstellen } from '../stappen/besluit.ts'
import { vergadering, type Demozaak } from '../zaak.ts'

/** On the agenda of the coming meeting: all that is asked. */
export const beweegtuin: Demozaak = {
  gemeente: 'elburg',
  regeling: 'elburg-innovatie',
  penvoerder: 'vereniging',
  titel: 'Beweegtuin Hoge Enk',
  samenvatting:
    'Een tuin met toestellen voor jong en oud, waar de sportclub en de fysiotherapeut elke week samen een gratis les geven.',
  aanvrager: {
    soort: 'rechtspersoon',
    organisatiesoort: 'vereniging',
    kvk_nummer: '90000061',
    naam: 'Sportvereniging Enk Vooruit',
    adres: { straat: 'Sportlaan', huisnummer: '1', postcode: '8081 LM', plaats: 'Elburg' },
  },
  plan: {
    aanleiding:
      'Ons veld ligt overdag leeg, terwijl buren met hart- en longklachten nergens in hun eigen tempo kunnen bewegen.',
    doel: 'Mensen die niet sporten, bewegen wekelijks, dicht bij huis en met elkaar.',
    doelgroep: 'Inwoners van de Hoge Enk, vooral mensen vanaf 55 jaar en mensen met een beperking.',
    activiteiten:
      'Acht toestellen naast het sportveld. Twee gratis lessen per week. Een buddy voor wie niet alleen durft te komen.',
    wijk: 'Hoge Enk',
    locatie: 'Sportpark Hoge Enk',
    borging:
      'De vereniging beheert de tuin. De fysiotherapeut geeft les vanuit de verzekerde zorg.',
    start: 50,
    eind: 415,
  },
  aansluiting: {
    'elburg-2024/uitdaging-1': 'Bewegen met anderen maakt mensen sterker, ook in hun hoofd.',
    'elburg-2024/uitdaging-3': 'Wie blijft bewegen, blijft langer zelfstandig.',
  },
  domeinen: ['sport', 'gezondheid', 'wmo'],
  verbindingen:
    'De sportclub en de zorg in de wijk deelden nog niets; nu delen zij een tuin en een rooster.',
  merkbaar: 'De huisarts schrijft de beweegtuin voor.',
  kosten: [
    { soort: 'materiaal', omschrijving: 'Acht toestellen met ondergrond', bedrag: 1_950_000 },
    { soort: 'personeel', omschrijving: 'Lesgevers, eerste jaar', bedrag: 340_000 },
  ],
  dekking: [
    {
      soort: 'eigen_bijdrage',
      omschrijving: 'Clubkas en zelf aanleggen',
      bedrag: 240_000,
      status: null,
    },
  ],
  gevraagd: 1_850_000,
  partners: [
    {
      soort: 'rechtspersoon',
      organisatiesoort: 'zorgaanbieder',
      kvk_nummer: '90000062',
      naam: 'Fysiotherapie aan de Enk',
      email: 'praktijk@fysioenk.example',
      taak: 'Geeft een van de twee lessen en meet mee',
      geld: 200_000,
      uren: 100,
      contact: 'Bastiaan Prins',
      antwoord: 'bevestigd',
    },
    {
      soort: 'groep',
      naam: 'Buurtgroep De Enkrand',
      email: 'enkrand@hoge-enk.example',
      taak: 'Legt de tuin mee aan en is buddy',
      uren: 150,
      contact: 'Loes Ferwerda',
      antwoord: 'bevestigd',
    },
  ],
  criteria: [
    {
      doel: 'Niet-sporters bewegen wekelijks',
      indicator: 'Deelnemers die vooraf niet sportten en na een half jaar nog komen',
      soort: 'outcome',
      streefwaarde: 6,
      nulmeting: 55,
      streven: 410,
    },
    {
      doel: 'De tuin is van de buurt',
      indicator: 'Bewoners die een taak op zich nemen',
      soort: 'output',
      eenheid: 'bewoners',
      nulwaarde: 0,
      streefwaarde: 15,
      nulmeting: 55,
      streven: 410,
    },
  ],
  verloop: [
    ...totVoorstel(-34, [80, 100]),
    [
      -12,
      voorstellen({
        samenvatting:
          'Wij stellen voor € 18.500 te verlenen. Sport en zorg doen hier voor het eerst iets samen, en de buurt legt zelf mee aan.',
      }),
    ],
    [-6, agenderen(vergadering(1))],
  ],
}
