import { totBeoordeling } from '../gangen.ts'
import { beoordelen } from '../stappen/behandeling.ts'
import {
  agenderen,
  bekendmaken,
  lijstPubliceren,
  collegeBesluit,
  voorstellen,
} from '../stappen/besluit.ts'
import { bezwaarAanwijzen, bezwaarIndienen, horenUitnodigen } from '../stappen/bezwaar.ts'
import { vergadering, type Demozaak } from '../zaak.ts'

const besluitdag = vergadering(-62)
const onvoldoende = {
  oordeel: 'voldoet_niet' as const,
  reden: 'De tweede partij is de zaal van de aanvrager zelf. Er is geen andere partij die meedoet.',
}

const nogJuist = {
  oordeel: 'voldoet' as const,
  reden:
    'Muzikanten en buurtbewoners die elkaar nu niet kennen, ontmoeten elkaar in de haven. Dat is weinig, maar het is er.',
}
const oordelen = { v2: onvoldoende, v4: nogJuist }

/** Refused, with what would have been possible; the applicant objects and is invited to be heard. */
export const muziekcafe: Demozaak = {
  gemeente: 'elburg',
  regeling: 'elburg-innovatie',
  penvoerder: 'buur',
  titel: 'Muziekcafé met eigen podium',
  samenvatting: 'Een vaste avond met livemuziek en een nieuw podium in een bestaand café.',
  aanvrager: {
    soort: 'rechtspersoon',
    organisatiesoort: 'bedrijf',
    kvk_nummer: '90000111',
    naam: 'Café De Kade',
    adres: { straat: 'Havenkade', huisnummer: '5', postcode: '8081 GA', plaats: 'Elburg' },
  },
  plan: {
    aanleiding: 'Op dinsdag is het stil in de haven.',
    doel: 'Meer leven in de binnenstad.',
    doelgroep: 'Iedereen die van muziek houdt.',
    activiteiten: 'Een podium bouwen en vijftig avonden met livemuziek.',
    wijk: 'Elburg',
    locatie: 'Café De Kade',
    borging: 'Uit de omzet.',
    start: -20,
    eind: 300,
  },
  aansluiting: { 'elburg-2024/uitdaging-2': 'Muziek brengt mensen bij elkaar.' },
  domeinen: ['cultuur'],
  verbindingen: 'Muzikanten en bezoekers ontmoeten elkaar.',
  merkbaar: 'Het is voller.',
  kosten: [
    { soort: 'materiaal', omschrijving: 'Podium en geluid', bedrag: 1_900_000 },
    { soort: 'activiteit', omschrijving: 'Muzikanten', bedrag: 500_000 },
  ],
  dekking: [],
  gevraagd: 2_400_000,
  partners: [
    {
      soort: 'rechtspersoon',
      organisatiesoort: 'bedrijf',
      kvk_nummer: '90000112',
      naam: 'Zaalverhuur De Kade',
      email: 'verhuur@cafedekade.example',
      taak: 'Stelt de zaal beschikbaar',
      contact: 'Ruud Kamphuis',
      antwoord: 'bevestigd',
    },
  ],
  criteria: [
    {
      doel: 'Meer leven in de haven',
      indicator: 'Bezoekers op dinsdag',
      soort: 'output',
      eenheid: 'bezoekers',
      streefwaarde: 60,
      nulmeting: -20,
      streven: 290,
    },
  ],
  verloop: [
    ...totBeoordeling(-100),
    [-91, beoordelen('beoordelaar-1', { score: 40, anders: oordelen })],
    [-88, beoordelen('beoordelaar-2', { score: 40, anders: oordelen })],
    [
      -82,
      voorstellen({
        uitkomst: 'weigeren',
        weigeringsgrond: 'voorwaarde',
        samenvatting:
          'Wij stellen voor te weigeren: er is geen tweede partij die los staat van de aanvrager, en het plan haalt de minimumscore niet.',
        wat_wel_kan:
          'Met een muziekschool of een dagbesteding als tweede partij, en een avond waarop mensen komen die anders thuisblijven, past dit idee wel. Onze gebiedsmakelaar denkt graag mee.',
      }),
    ],
    [-75, agenderen(besluitdag)],
    [besluitdag, collegeBesluit],
    [-54, bekendmaken],
    [-54, lijstPubliceren(besluitdag)],
    [
      -20,
      bezwaarIndienen(
        'De zaalverhuur is een ander bedrijf, met een eigen bestuur. Wij doen dit dus wel met z’n tweeën. Ook de muziekschool wil intussen meedoen.',
      ),
    ],
    [-16, bezwaarAanwijzen],
    [-5, horenUitnodigen(19)],
  ],
}
