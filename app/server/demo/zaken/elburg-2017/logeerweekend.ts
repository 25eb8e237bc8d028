import { totVoorstel } from '../gangen.ts'
import { berichtenLezen } from '../stappen/aanvraag.ts'
import { bekendmaken, mandaatBesluit, voorstellen } from '../stappen/besluit.ts'
import { klaarzetten, rekeningBevestigen, rekeningGeven, vrijgeven } from '../stappen/betaling.ts'
import { vaststellen, vaststellingVoorstellen, verslagDoen } from '../stappen/verantwoording.ts'
import { reageren, voornemenSturen } from '../stappen/zienswijze.ts'
import type { Demozaak } from '../zaak.ts'

const les =
  'Ouders geven hun kind niet aan een onbekend gezin. Pas na drie keer samen eten ging het logeren vanzelf. Reken een half jaar voor kennismaken.'

/** Public record of 2017: a project that went otherwise than hoped, and taught something. */
export const logeerweekend: Demozaak = {
  gemeente: 'elburg',
  regeling: 'elburg-innovatie-2017',
  peildatum: '2018-12-31',
  penvoerder: 'initiatiefnemer',
  titel: 'Logeerweekend voor mantelzorgers',
  samenvatting:
    'Gezinnen met een kind dat veel zorg vraagt, krijgen een weekend rust omdat een ander gezin het kind te logeren heeft.',
  aanvrager: {
    soort: 'groep',
    naam: 'Oudergroep Op Adem',
    adres: { straat: 'Vestingpad', huisnummer: '12', postcode: '8081 AB', plaats: 'Elburg' },
    leden: ['Noor van Dijk', 'Meike Oldenburg'],
  },
  plan: {
    aanleiding:
      'Wie dag en nacht zorgt, heeft soms één vrij weekend nodig. Een logeerhuis is ver weg en duur.',
    doel: 'Ouders houden de zorg vol en kinderen krijgen een tweede thuis.',
    doelgroep: 'Gezinnen met een kind dat veel zorg vraagt.',
    activiteiten: 'Gastgezinnen zoeken, trainen en koppelen. Twintig logeerweekenden.',
    wijk: 'Hele gemeente',
    locatie: 'Bij gezinnen thuis',
    borging: 'Vergoeding uit het budget voor respijtzorg.',
    start: '2017-07-01',
    eind: '2018-07-01',
  },
  aansluiting: {
    'elburg-2016/spoor-1/ambitie-6':
      'Mantelzorgers houden het vol doordat een ander gezin instapt.',
    'elburg-2016/uitgangspunt-9': 'Gezinnen vertrouwen elkaar hun kind toe.',
  },
  domeinen: ['jeugd', 'wmo'],
  verbindingen: 'Ouders, een zorgaanbieder en gastgezinnen die elkaar nog niet kenden.',
  merkbaar: 'Gezinnen regelen een logeerweekend zonder tussenkomst.',
  kosten: [
    { soort: 'personeel', omschrijving: 'Training en koppeling', bedrag: 380_000 },
    { soort: 'activiteit', omschrijving: 'Onkosten van gastgezinnen', bedrag: 240_000 },
  ],
  dekking: [],
  gevraagd: 620_000,
  partners: [
    {
      soort: 'rechtspersoon',
      organisatiesoort: 'zorgaanbieder',
      kvk_nummer: '90000022',
      naam: 'Zorg Rond de Hei',
      email: 'jeugd@zorgronddehei.example',
      taak: 'Traint de gastgezinnen',
      uren: 90,
      contact: 'Annelies Roos',
      antwoord: 'bevestigd',
    },
  ],
  criteria: [
    {
      doel: 'Ouders houden de zorg vol',
      indicator: 'Ouders die zeggen dat zij het nog een jaar volhouden',
      eenheid: 'van de 10 ouders',
      nulwaarde: 4,
      streefwaarde: 7,
      nulmeting: '2017-07-01',
      streven: '2018-06-15',
    },
  ],
  verloop: [
    ...totVoorstel(-612),
    [-595, voorstellen({ samenvatting: 'Wij stellen voor € 6.200 te verlenen.' })],
    [-590, mandaatBesluit],
    [-588, bekendmaken],
    [-582, rekeningGeven],
    [-577, rekeningBevestigen],
    ['2017-07-03', klaarzetten(1)],
    ['2017-07-04', vrijgeven(1)],
    [
      '2018-09-03',
      verslagDoen({
        activiteiten: 'Veertien van de twintig logeerweekenden gingen door, bij zes gastgezinnen.',
        afwijking: 'Er waren minder gastgezinnen dan gedacht. Daardoor bleef er geld over.',
        kosten: 530_000,
        les,
        vervolg: 'aanpassen',
        uitkomsten: [
          [6, 'Zes van de tien ouders houden het nog een jaar vol; vier waren dat vooraf.'],
        ],
      }),
    ],
    [
      '2018-09-20',
      voornemenSturen(
        'lagere_vaststelling',
        'activiteiten_niet_verricht',
        'U schreef dat zes van de twintig weekenden niet doorgingen. Daarom willen wij de subsidie vaststellen op wat de andere weekenden hebben gekost.',
      ),
    ],
    ['2018-10-02', reageren('Dat vinden wij redelijk: het geld was niet nodig.')],
    [
      '2018-10-08',
      vaststellingVoorstellen(
        'Wat u leerde, helpt anderen verder. Wij stellen vast wat de weekenden die doorgingen hebben gekost.',
        les,
        {
          bedrag: 530_000,
          grond: 'activiteiten_niet_verricht',
          reden: 'Zes van de twintig weekenden gingen niet door.',
          reactie: 'U vindt dit bedrag redelijk. Daarom houden wij ons aan ons voornemen.',
        },
      ),
    ],
    ['2018-10-15', vaststellen],
    ['2018-10-17', bekendmaken],
    ['2018-10-29', klaarzetten(3)],
    ['2018-10-30', vrijgeven(3)],
    ['2018-11-02', berichtenLezen],
  ],
}
