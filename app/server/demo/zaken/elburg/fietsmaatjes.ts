import { totIndienen } from '../gangen.ts'
import { indienen } from '../stappen/aanvraag.ts'
import { inDitJaar, type Demozaak } from '../zaak.ts'

/** Submitted; the intake has not looked yet. */
export const fietsmaatjes: Demozaak = {
  gemeente: 'elburg',
  regeling: 'elburg-innovatie',
  penvoerder: 'vereniging',
  titel: 'Fietsmaatjes voor ’t Harde',
  samenvatting:
    'Vrijwilligers fietsen op een duofiets met mensen die dat alleen niet meer kunnen, zodat zij weer door het dorp en de hei rijden.',
  aanvrager: {
    soort: 'rechtspersoon',
    organisatiesoort: 'vereniging',
    kvk_nummer: '90000021',
    naam: 'Wielerclub De Heiderijders',
    adres: { straat: 'Eperweg', huisnummer: '80', postcode: '8084 HE', plaats: '’t Harde' },
  },
  plan: {
    aanleiding:
      'Leden van onze club worden ouder en stoppen met fietsen. Zij missen niet alleen het fietsen, maar ook ons.',
    doel: 'Mensen met een beperking komen weer buiten en houden contact met het dorp.',
    doelgroep: 'Inwoners van ’t Harde die niet meer alleen fietsen, en hun mantelzorgers.',
    activiteiten:
      'Een duofiets, dertig opgeleide vrijwilligers en een belrooster. Elke week minstens acht ritten. Mantelzorgers hebben die middag vrij.',
    wijk: '’t Harde',
    locatie: 'Clubhuis van de wielerclub',
    borging:
      'De club onderhoudt de fiets. Deelnemers betalen na het eerste jaar twee euro per rit.',
    start: 70,
    eind: 430,
  },
  aansluiting: {
    'elburg-2024/uitdaging-2': 'Wie niet meer alleen kan fietsen, doet weer mee.',
    'elburg-2024/uitdaging-3': 'Ouder worden en toch buiten blijven komen.',
  },
  domeinen: ['sport', 'wmo', 'gezondheid'],
  verbindingen:
    'De wielerclub en de zorgaanbieder in het dorp kenden elkaar niet. Nu delen zij een rooster.',
  merkbaar: 'De wijkverpleging belt de club als iemand een rit kan gebruiken.',
  kosten: [
    {
      soort: 'materiaal',
      omschrijving: 'Een gebruikte duofiets met trapondersteuning',
      bedrag: 740_000,
    },
    { soort: 'activiteit', omschrijving: 'Training van vrijwilligers', bedrag: 110_000 },
  ],
  dekking: [
    {
      soort: 'eigen_bijdrage',
      omschrijving: 'Opbrengst van de clubrit',
      bedrag: 150_000,
      status: null,
    },
    {
      soort: 'andere_financier',
      omschrijving: 'Fonds voor bewegen',
      bedrag: 250_000,
      status: 'aangevraagd',
    },
  ],
  gevraagd: 450_000,
  partners: [
    {
      soort: 'rechtspersoon',
      organisatiesoort: 'zorgaanbieder',
      kvk_nummer: '90000022',
      naam: 'Zorg Rond de Hei',
      email: 'contact@zorgronddehei.example',
      taak: 'Wijst mensen op de ritten en traint vrijwilligers',
      uren: 80,
      contact: 'Annelies Roos',
      antwoord: 'bevestigd',
    },
  ],
  criteria: [],
  verloop: [...totIndienen(-4).slice(0, -1), [inDitJaar(-4), indienen]],
}
