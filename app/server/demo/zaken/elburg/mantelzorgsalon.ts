import { metPlanTotIndienen } from '../gangen.ts'
import { oppakken, volledig } from '../stappen/behandeling.ts'
import type { Demozaak } from '../zaak.ts'

/** Complete, and waiting for two assessors. */
export const mantelzorgsalon: Demozaak = {
  gemeente: 'elburg',
  regeling: 'elburg-innovatie',
  penvoerder: 'initiatiefnemer',
  titel: 'Mantelzorgsalon Doornspijk',
  samenvatting:
    'Een middag per twee weken waarop mantelzorgers op adem komen, terwijl geschoolde vrijwilligers thuis de zorg overnemen.',
  aanvrager: {
    soort: 'groep',
    naam: 'Mantelzorggroep Even Uit',
    adres: { straat: 'Kerkweg', huisnummer: '9', postcode: '8085 AN', plaats: 'Doornspijk' },
    leden: ['Noor van Dijk', 'Willemien Haan', 'Geert Slot'],
  },
  plan: {
    aanleiding:
      'Wij zorgen alle drie voor iemand thuis. Wat wij missen, is niet advies maar een vrije middag zonder schuldgevoel.',
    doel: 'Mantelzorgers houden het vol en vinden elkaar.',
    doelgroep: 'Mantelzorgers in Doornspijk en de buurtschappen eromheen.',
    activiteiten:
      'Vijfentwintig middagen met koffie, een kapper, een massage of gewoon een boek. Vrijwilligers van de zorgaanbieder nemen thuis over.',
    wijk: 'Doornspijk',
    locatie: 'Zaal achter de kerk',
    borging: 'Na een jaar betaalt de zorgaanbieder de oppas uit het budget voor respijtzorg.',
    start: 45,
    eind: 400,
  },
  aansluiting: {
    'elburg-2024/uitdaging-1': 'Wie voor een ander zorgt, moet zelf ook overeind blijven.',
    'elburg-2024/uitdaging-3':
      'Ouderen kunnen langer thuis blijven als hun mantelzorger het volhoudt.',
  },
  domeinen: ['wmo', 'gezondheid'],
  verbindingen: 'De kerk, de zorgaanbieder en de mantelzorgers maken voor het eerst één rooster.',
  merkbaar: 'De huisarts verwijst mantelzorgers naar de salon.',
  kosten: [
    { soort: 'personeel', omschrijving: 'Coördinator, een uur per week', bedrag: 170_000 },
    { soort: 'activiteit', omschrijving: 'Kapper, massage en koffie', bedrag: 240_000 },
    { soort: 'huur', omschrijving: 'Zaal', bedrag: 60_000 },
  ],
  dekking: [],
  gevraagd: 440_000,
  partners: [
    {
      soort: 'rechtspersoon',
      organisatiesoort: 'kerk',
      kvk_nummer: '90000041',
      naam: 'De Dorpskerk Doornspijk',
      email: 'beheer@dorpskerk-doornspijk.example',
      taak: 'Stelt de zaal beschikbaar en nodigt mensen persoonlijk uit',
      geld: 30_000,
      uren: 50,
      contact: 'Jannes Kroon',
      antwoord: 'bevestigd',
    },
    {
      soort: 'rechtspersoon',
      organisatiesoort: 'zorgaanbieder',
      kvk_nummer: '90000022',
      naam: 'Zorg Rond de Hei',
      email: 'respijt@zorgronddehei.example',
      taak: 'Leidt vrijwilligers op die thuis de zorg overnemen',
      uren: 120,
      contact: 'Annelies Roos',
      antwoord: 'bevestigd',
    },
  ],
  criteria: [
    {
      doel: 'Mantelzorgers houden het vol',
      indicator: 'Mantelzorgers die zich minder belast voelen',
      eenheid: 'van de 10 deelnemers',
      streefwaarde: 7,
      nulmeting: 50,
      streven: 395,
    },
  ],
  verloop: [...metPlanTotIndienen(-17), [-12, oppakken, volledig]],
}
