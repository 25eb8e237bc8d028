import { alleenTotIndienen } from '../gangen.ts'
import type { Demozaak } from '../zaak.ts'
import { leusdens } from './basis.ts'

/** Submitted in the running round. */
export const burenbios: Demozaak = {
  ...leusdens,
  penvoerder: 'initiatiefnemer',
  titel: 'Burenbios op het plein',
  samenvatting:
    'Acht filmavonden op het plein in Leusden-Zuid. Wie komt, neemt een stoel mee en kent na afloop zijn buren.',
  aanvrager: {
    soort: 'groep',
    naam: 'Pleingroep Zuid',
    adres: { straat: 'Pleinzicht', huisnummer: '14', postcode: '3833 AA', plaats: 'Leusden' },
    leden: ['Noor Vermeer', 'Thijs Roelofs', 'Samira El Idrissi'],
  },
  plan: {
    aanleiding:
      'Rond ons plein wonen zeventig huishoudens. Wij groeten elkaar, maar wij kennen elkaar niet.',
    doel: 'Buren die elkaar nu niet kennen, spreken elkaar en helpen elkaar daarna.',
    doelgroep: 'Alle huishoudens rond het plein en wie er langs wil komen.',
    activiteiten: 'Acht avonden film, met soep vooraf die elke keer een andere straat kookt.',
    wijk: 'Leusden',
    locatie: 'Het plein in Leusden-Zuid',
    borging: 'Scherm en geluid blijven van de pleingroep.',
    start: '2027-05-01',
    eind: '2027-10-31',
  },
  aansluiting: {
    'leusden-2016/programmalijn-2/doelstelling-3': 'Buren ontmoeten elkaar vlak voor de deur.',
  },
  domeinen: ['cultuur', 'wonen'],
  verbindingen: 'Huurders en kopers aan weerszijden van het plein, die elkaar nu niet spreken.',
  merkbaar: 'Er komt een buurtapp die bewoners zelf beginnen.',
  kosten: [
    { soort: 'materiaal', omschrijving: 'Scherm, beamer en geluid', bedrag: 260_000 },
    { soort: 'activiteit', omschrijving: 'Soep en filmrechten', bedrag: 120_000 },
  ],
  gevraagd: 380_000,
  verloop: alleenTotIndienen(-22),
}
