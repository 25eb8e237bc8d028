import { totVoorstel } from '../gangen.ts'
import { berichtenLezen } from '../stappen/aanvraag.ts'
import { bekendmaken, mandaatBesluit, voorstellen } from '../stappen/besluit.ts'
import { klaarzetten, rekeningBevestigen, rekeningGeven, vrijgeven } from '../stappen/betaling.ts'
import { verslagDoen } from '../stappen/verantwoording.ts'
import type { Demozaak } from '../zaak.ts'

/** Reported: the municipality has to determine the subsidy. */
export const rouwwandelingen: Demozaak = {
  gemeente: 'elburg',
  regeling: 'elburg-innovatie',
  penvoerder: 'vereniging',
  titel: 'Rouwwandelingen in het bos',
  samenvatting:
    'Wie iemand verloor, wandelt tien keer met anderen die dat kennen, begeleid door getrainde dorpsgenoten.',
  aanvrager: {
    soort: 'rechtspersoon',
    organisatiesoort: 'kerk',
    kvk_nummer: '90000131',
    naam: 'Samenkerk ’t Harde',
    adres: { straat: 'Bosweg', huisnummer: '22', postcode: '8084 KL', plaats: '’t Harde' },
  },
  plan: {
    aanleiding: 'Na een uitvaart is er drie weken aandacht. Daarna wordt het stil.',
    doel: 'Mensen in rouw staan er niet alleen voor en vinden hun weg terug.',
    doelgroep: 'Inwoners die een dierbare verloren, met en zonder geloof.',
    activiteiten: 'Drie groepen van acht mensen, elk tien wandelingen met soep na.',
    wijk: '’t Harde',
    locatie: 'Bos bij ’t Harde',
    borging: 'De kerk en de uitvaartzorg organiseren het samen verder.',
    start: -210,
    eind: -50,
  },
  aansluiting: {
    'elburg-2024/uitdaging-1': 'Rouw krijgt een plek voordat iemand vastloopt.',
    'elburg-2024/niveau-1': 'Dorpsgenoten dragen elkaar.',
  },
  domeinen: ['gezondheid', 'wmo'],
  verbindingen: 'De kerk, de uitvaartzorg en de huisarts weten elkaar nu te vinden.',
  merkbaar: 'De huisarts noemt de wandeling als eerste stap.',
  samenhang: [
    ['', 'Uitvaartzorg De Linde', 'gepland'],
    ['', 'Huisartsen ’t Harde', 'gepland'],
    ['Uitvaartzorg De Linde', 'Huisartsen ’t Harde', 'was_er_al'],
    ['', '’t Harde', 'was_er_al'],
    ['', 'gezondheid', 'gepland'],
    ['', 'hulp en zorg thuis', 'was_er_al'],
  ],
  kosten: [
    { soort: 'personeel', omschrijving: 'Training van acht begeleiders', bedrag: 420_000 },
    { soort: 'activiteit', omschrijving: 'Soep en vervoer', bedrag: 180_000 },
    { soort: 'communicatie', omschrijving: 'Folder bij huisarts en uitvaart', bedrag: 50_000 },
  ],
  dekking: [{ soort: 'eigen_bijdrage', omschrijving: 'Collecte', bedrag: 50_000, status: null }],
  gevraagd: 600_000,
  partners: [
    {
      soort: 'rechtspersoon',
      organisatiesoort: 'bedrijf',
      kvk_nummer: '90000132',
      naam: 'Uitvaartzorg De Linde',
      email: 'nazorg@uitvaartdelinde.example',
      taak: 'Nodigt nabestaanden uit na zes weken',
      uren: 40,
      contact: 'Hilde Boonstra',
      antwoord: 'bevestigd',
    },
  ],
  criteria: [
    {
      doel: 'Mensen in rouw staan er niet alleen voor',
      indicator: 'Deelnemers die na afloop contact houden met iemand uit de groep',
      nulwaarde: 0,
      streefwaarde: 6,
      nulmeting: -205,
      streven: -55,
    },
  ],
  verloop: [
    ...totVoorstel(-255),
    [-238, voorstellen({ samenvatting: 'Wij stellen voor € 6.000 te verlenen.' })],
    [-232, mandaatBesluit],
    [-230, bekendmaken],
    [-226, rekeningGeven],
    [-222, rekeningBevestigen],
    [-208, klaarzetten(1)],
    [-207, vrijgeven(1)],
    [-200, berichtenLezen],
    [
      -18,
      verslagDoen({
        activiteiten:
          'Drie groepen liepen elk tien keer. Twee wandelingen gingen niet door vanwege storm.',
        kosten: 641_500,
        les: 'Zes weken na een uitvaart is te vroeg; na drie maanden komen mensen wel.',
        vervolg: 'doorgaan',
        samen: {
          'Uitvaartzorg De Linde': ['gekomen', 'Wij nodigen samen uit.'],
          'Huisartsen ’t Harde': ['niet_gekomen', 'De praktijk had geen tijd voor overleg.'],
          gezondheid: ['gekomen', ''],
        },
        uitkomsten: [[8, 'Twintig van de vierentwintig deelnemers spreken elkaar nog.']],
      }),
    ],
  ],
}
