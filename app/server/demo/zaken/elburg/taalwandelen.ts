import { totIndienen } from '../gangen.ts'
import { aanvullingVragenOver, oppakken } from '../stappen/behandeling.ts'
import type { Demozaak } from '../zaak.ts'

/** The municipality asked to complete it: the clock stands still. */
export const taalwandelen: Demozaak = {
  gemeente: 'elburg',
  regeling: 'elburg-innovatie',
  penvoerder: 'buur',
  titel: 'Taalwandelen langs de haven',
  samenvatting:
    'Nieuwe en oude Elburgers wandelen elke donderdag samen en oefenen onderweg het Nederlands dat je echt nodig hebt.',
  aanvrager: {
    soort: 'natuurlijk_persoon',
    naam: 'Hassan Amrani',
    adres: { straat: 'Havenkade', huisnummer: '31', postcode: '8081 GM', plaats: 'Elburg' },
  },
  plan: {
    aanleiding:
      'Op school leer je grammatica. Een praatje bij de bakker leer je daar niet. Wandelend praat je makkelijker dan aan een tafel.',
    doel: 'Mensen die Nederlands leren, durven te praten en kennen drie nieuwe mensen.',
    doelgroep: 'Nieuwkomers en taalleerders, met inwoners die van wandelen houden.',
    activiteiten:
      'Veertig wandelingen van een uur, in groepen van tien. Onderweg een opdracht: vraag de weg, bestel een vis, bel aan bij het museum.',
    wijk: 'Elburg',
    locatie: 'Start bij de bibliotheek aan de haven',
    borging: 'De bibliotheek neemt de wandeling na een jaar op in het taalhuis.',
    start: 50,
    eind: 350,
  },
  aansluiting: {
    'elburg-2024/uitdaging-2': 'Wie de taal spreekt, hoort erbij.',
    'elburg-2024/uitdaging-4': 'Deelnemers vinden sneller werk en weten de weg.',
  },
  domeinen: ['participatie', 'onderwijs', 'cultuur'],
  verbindingen: 'De bibliotheek en de wandelclub doen dit voor het eerst samen.',
  merkbaar: 'Deelnemers melden zich zelf aan bij een club.',
  kosten: [
    { soort: 'activiteit', omschrijving: 'Koffie na afloop, veertig keer', bedrag: 160_000 },
    { soort: 'communicatie', omschrijving: 'Wandelkaart met taalopdrachten', bedrag: 95_000 },
    { soort: 'personeel', omschrijving: 'Taalcoach, twee uur per week', bedrag: 320_000 },
  ],
  dekking: [],
  gevraagd: 560_000,
  partners: [
    {
      soort: 'rechtspersoon',
      organisatiesoort: 'stichting',
      kvk_nummer: '90000031',
      naam: 'Bibliotheek aan de Haven',
      email: 'taalhuis@bibliotheekhaven.example',
      taak: 'Levert de taalcoach en de ruimte bij regen',
      uren: 60,
      contact: 'Femke Hoekstra',
      antwoord: 'bevestigd',
    },
  ],
  criteria: [],
  verloop: [
    ...totIndienen(-19),
    [-16, oppakken],
    [
      -6,
      aanvullingVragenOver(
        [
          'De kosten zijn samen € 5.750 en u vraagt € 5.600. Waar komt de andere € 150 vandaan?',
          'Stel met onze gebiedsmakelaar ten minste één evaluatiecriterium op: waaraan ziet u dat het werkt?',
        ],
        'Uw idee spreekt ons aan. Met deze twee antwoorden kunnen wij verder. Bel gerust als iets niet duidelijk is.',
      ),
    ],
  ],
}
