import { beginnen, planSchrijven, restInvullen } from '../stappen/aanvraag.ts'
import {
  criteriaVoorstellen,
  hulpVragen,
  samenAanTafel,
  tegenvoorstellen,
} from '../stappen/evaluatie.ts'
import { partnersAntwoorden, partnersVragen } from '../stappen/samenwerking.ts'
import type { Demozaak } from '../zaak.ts'

/** A draft with partners: one confirmed, one is silent, one declined; and a criterium in discussion. */
export const repaircafe: Demozaak = {
  gemeente: 'elburg',
  regeling: 'elburg-innovatie',
  penvoerder: 'initiatiefnemer',
  titel: 'Repaircafé met koffie in Oostendorp',
  samenvatting:
    'Twee zaterdagen per maand repareren buren met elkaar kapotte spullen, en leren jongeren het vak van ouderen.',
  aanvrager: {
    soort: 'groep',
    naam: 'Oostendorp Repareert',
    adres: { straat: 'Zomerdijk', huisnummer: '4', postcode: '8083 AC', plaats: 'Oostendorp' },
    leden: ['Noor van Dijk', 'Sjoerd Veenstra'],
  },
  plan: {
    aanleiding:
      'Oudere vakmensen zitten thuis met hun kennis. Jongeren willen iets met hun handen doen. Ondertussen gooien wij veel weg.',
    doel: 'Jong en oud leren elkaar kennen door samen iets te maken.',
    doelgroep:
      'Inwoners van Oostendorp: oudere vakmensen, jongeren vanaf 14 jaar en iedereen met iets kapots.',
    activiteiten:
      'Twintig zaterdagochtenden in het dorpshuis. Vier vakmensen en vier jongeren werken in vaste koppels. Wie komt, drinkt koffie en helpt mee. Wat niet lukt, gaat naar de kringloop.',
    wijk: 'Oostendorp',
    locatie: 'Dorpshuis Oostendorp',
    borging:
      'Na een jaar vragen wij een vrije gift per reparatie. Het gereedschap blijft van het dorpshuis.',
    start: 75,
    eind: 370,
  },
  aansluiting: {
    'elburg-2024/uitdaging-3':
      'Ouderen doen ertoe: zij geven hun vak door en komen weer onder de mensen.',
    'elburg-2024/niveau-1': 'Buren helpen elkaar, zonder loket ertussen.',
  },
  domeinen: ['participatie', 'onderwijs'],
  verbindingen:
    'Het dorpshuis, de kerk en de jongeren van de voetbalclub werken nu nog niet samen.',
  merkbaar: 'Jongeren en ouderen groeten elkaar op straat en vragen elkaar om hulp.',
  kosten: [
    { soort: 'materiaal', omschrijving: 'Gereedschap en onderdelen', bedrag: 280_000 },
    { soort: 'huur', omschrijving: 'Zaal, twintig ochtenden', bedrag: 120_000 },
    { soort: 'communicatie', omschrijving: 'Posters en een huis-aan-huisbrief', bedrag: 40_000 },
  ],
  dekking: [],
  gevraagd: 410_000,
  partners: [
    {
      soort: 'natuurlijk_persoon',
      naam: 'Hassan Amrani',
      email: 'hassan.amrani@elburg.example',
      taak: 'Begeleidt de koppels van jong en oud',
      uren: 60,
      antwoord: 'bevestigd',
    },
    {
      soort: 'rechtspersoon',
      organisatiesoort: 'kerk',
      kvk_nummer: '90000011',
      naam: 'De Zomerdijkkerk',
      email: 'koster@zomerdijkkerk.example',
      taak: 'Zet koffie en nodigt mensen uit die niet vaak buiten komen',
      uren: 40,
      geld: 30_000,
      antwoord: null,
    },
    {
      soort: 'rechtspersoon',
      organisatiesoort: 'bedrijf',
      kvk_nummer: '90000012',
      naam: 'IJzerwaren aan de Haven',
      email: 'winkel@ijzerwaren-haven.example',
      taak: 'Levert onderdelen tegen inkoopprijs',
      natura: 'Onderdelen tegen inkoopprijs',
      contact: 'Marijke Polman',
      antwoord: 'afgewezen',
    },
  ],
  criteria: [
    {
      doel: 'Jong en oud leren elkaar kennen',
      indicator: 'Bezoekers die iemand van een andere leeftijd leerden kennen',
      streefwaarde: 9,
      nulmeting: 80,
      streven: 360,
    },
    {
      doel: 'Weten waarom mensen terugkomen',
      soort: 'verhaal',
      indicator: 'Zes korte verhalen van bezoekers',
      eenheid: '',
      richting: 'geen',
      nulmeting_bron: '',
      streefwaarde: null,
      nulmeting: 80,
      streven: 360,
    },
  ],
  verloop: [
    [-16, beginnen],
    [-14, planSchrijven, restInvullen],
    [-12, partnersVragen, hulpVragen('Hoe meten wij dit zonder dat het een enquête wordt?')],
    [-10, criteriaVoorstellen],
    [-9, partnersAntwoorden],
    [
      -5,
      tegenvoorstellen({
        streefwaarde: 6,
        meetinstrument: 'een stip op een groot vel bij de uitgang',
        minuten: 20,
        toelichting:
          'Zes van de tien is al mooi. Met stippen op een vel hoeft niemand iets in te vullen.',
      }),
    ],
    [
      -3,
      samenAanTafel({
        vraag: 'Mag het vel ook bij de ingang hangen? Dan ziet iedereen het.',
        antwoord: 'Dat mag. Bij de uitgang weten mensen wel beter wie zij hebben gesproken.',
        verslag:
          'Het repaircafé probeert het vel zaterdag bij de uitgang uit. Daarna geeft het antwoord op de zes van de tien.',
      }),
    ],
  ],
}
