import { totIndienen } from '../gangen.ts'
import type { Demozaak } from '../zaak.ts'
import { leusdens } from './basis.ts'

/** Submitted in the running round, with a partner. */
export const wereldkeuken: Demozaak = {
  ...leusdens,
  penvoerder: 'vereniging',
  titel: 'Wereldkeuken in het clubhuis',
  samenvatting:
    'Nieuwe en oude Leusdenaren koken elke maand elkaars gerechten in het clubhuis van de korfbalvereniging. Iedereen is welkom.',
  aanvrager: {
    soort: 'rechtspersoon',
    organisatiesoort: 'vereniging',
    kvk_nummer: '90000301',
    naam: 'Korfbalvereniging De Schoten',
    adres: { straat: 'Sportpad', huisnummer: '6', postcode: '3831 BB', plaats: 'Leusden' },
  },
  plan: {
    aanleiding:
      'In het azc om de hoek wonen mensen die fantastisch koken. Ons clubhuis staat doordeweeks leeg.',
    doel: 'Nieuwkomers en dorpsgenoten leren elkaar kennen aan het fornuis.',
    doelgroep: 'Iedereen; de helft van de plekken is voor nieuwkomers.',
    activiteiten: 'Twaalf kookavonden voor veertig mensen en een kookboek met verhalen.',
    wijk: 'Leusden',
    locatie: 'Clubhuis De Schoten',
    borging: 'Deelnemers betalen daarna vijf euro per avond.',
    start: '2027-05-01',
    eind: '2028-04-30',
  },
  aansluiting: {
    'leusden-2016/programmalijn-2/doelstelling-6':
      'Nieuwkomers laten zien wat zij kunnen en maken vrienden.',
    'leusden-2016/programmalijn-2/doelstelling-3':
      'Een avond per maand waar iedereen kan aanschuiven.',
  },
  domeinen: ['participatie', 'sport', 'cultuur'],
  verbindingen: 'Leden van de club en bewoners van het azc, die elkaar nu alleen voorbij fietsen.',
  merkbaar: 'Nieuwkomers worden lid en leden komen op bezoek.',
  kosten: [
    { soort: 'activiteit', omschrijving: 'Boodschappen, twaalf avonden', bedrag: 360_000 },
    { soort: 'materiaal', omschrijving: 'Twee fornuizen en pannen', bedrag: 280_000 },
    { soort: 'communicatie', omschrijving: 'Kookboek', bedrag: 150_000 },
  ],
  dekking: [
    { soort: 'deelnemers', omschrijving: 'Verkoop kookboek', bedrag: 90_000, status: null },
  ],
  gevraagd: 700_000,
  partners: [
    {
      soort: 'rechtspersoon',
      organisatiesoort: 'welzijnsorganisatie',
      kvk_nummer: '90000302',
      naam: 'Welzijn Samen Leusden',
      email: 'samen@welzijnsamen.example',
      taak: 'Nodigt nieuwkomers uit en regelt vervoer',
      uren: 80,
      contact: 'Yvette Smink',
      antwoord: 'bevestigd',
    },
  ],
  verloop: totIndienen(-11),
}
