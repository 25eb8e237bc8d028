import { totIndienen } from '../gangen.ts'
import { intrekken } from '../stappen/aanvraag.ts'
import { oppakken } from '../stappen/behandeling.ts'
import type { Demozaak } from '../zaak.ts'

/** Taken back by the applicants. */
export const pluktuin: Demozaak = {
  gemeente: 'elburg',
  regeling: 'elburg-innovatie',
  penvoerder: 'buur',
  titel: 'Bloemen plukken bij de haven',
  samenvatting:
    'Een pluktuin waar mensen met en zonder beperking samen boeketten maken voor eenzame buren.',
  aanvrager: {
    soort: 'natuurlijk_persoon',
    naam: 'Hassan Amrani',
    adres: { straat: 'Havenkade', huisnummer: '31', postcode: '8081 GM', plaats: 'Elburg' },
  },
  plan: {
    aanleiding: 'Naast de haven ligt een strook gras van de jachtclub.',
    doel: 'Mensen met en zonder beperking werken samen en brengen iets moois bij een ander.',
    doelgroep: 'Inwoners met een beperking en buren die weinig bezoek krijgen.',
    activiteiten: 'Zaaien, plukken en twee keer per week boeketten rondbrengen.',
    wijk: 'Elburg',
    locatie: 'Strook bij de jachthaven',
    borging: 'Verkoop van bloemen op de markt.',
    start: 60,
    eind: 330,
  },
  aansluiting: { 'elburg-2024/uitdaging-2': 'Iedereen doet mee, ieder op zijn manier.' },
  domeinen: ['participatie', 'wmo'],
  verbindingen: 'De jachtclub en de dagbesteding.',
  merkbaar: 'Bewoners krijgen vaker bezoek.',
  kosten: [{ soort: 'materiaal', omschrijving: 'Zaad, grond en een schuurtje', bedrag: 420_000 }],
  dekking: [],
  gevraagd: 420_000,
  partners: [
    {
      soort: 'rechtspersoon',
      organisatiesoort: 'vereniging',
      kvk_nummer: '90000121',
      naam: 'Jachtclub Het Ankertje',
      email: 'bestuur@ankertje.example',
      taak: 'Geeft de grond in gebruik',
      natura: 'Strook grond',
      contact: 'Hidde Zwart',
      antwoord: 'bevestigd',
    },
  ],
  criteria: [],
  verloop: [
    ...totIndienen(-45),
    [-42, oppakken],
    [
      -36,
      intrekken(
        'De jachtclub heeft de grond zelf nodig. Wij zoeken een andere plek en proberen het dan opnieuw.',
      ),
    ],
  ],
}
