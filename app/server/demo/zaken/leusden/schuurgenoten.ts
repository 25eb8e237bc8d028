import { alleenTotIndienen } from '../gangen.ts'
import type { Demozaak } from '../zaak.ts'
import { leusdens } from './basis.ts'

/** Submitted in the running round a few days ago. */
export const schuurgenoten: Demozaak = {
  ...leusdens,
  penvoerder: 'buur',
  titel: 'Schuurgenoten Achterveld',
  samenvatting:
    'Een open schuur waar mannen en vrouwen die veel alleen zijn samen klussen voor het dorp.',
  aanvrager: {
    soort: 'rechtspersoon',
    organisatiesoort: 'stichting',
    kvk_nummer: '90000311',
    naam: 'Stichting De Open Schuur',
    adres: { straat: 'Hessenpad', huisnummer: '40', postcode: '3791 CC', plaats: 'Achterveld' },
  },
  plan: {
    aanleiding:
      'Na een pensioen of een verlies wordt het stil. Met gereedschap in de hand praat het makkelijker.',
    doel: 'Mensen die veel alleen zijn, horen weer ergens bij.',
    doelgroep: 'Inwoners van Achterveld en omgeving, van elke leeftijd.',
    activiteiten: 'Drie dagdelen per week klussen voor school, kerk en buren.',
    wijk: 'Achterveld',
    locatie: 'Schuur aan de rand van het dorp',
    borging: 'Giften voor klussen en verhuur van gereedschap.',
    start: '2027-05-01',
    eind: '2028-04-30',
  },
  aansluiting: {
    'leusden-2016/programmalijn-2/doelstelling-2':
      'Dorpsgenoten nemen zelf het initiatief om elkaar erbij te halen.',
  },
  domeinen: ['participatie', 'gezondheid'],
  verbindingen: 'Gepensioneerde boeren, nieuwe dorpsbewoners en jongeren met een taakstraf.',
  merkbaar: 'Het dorp belt de schuur voor een klus, en de schuur belt wie er niet was.',
  kosten: [
    { soort: 'materiaal', omschrijving: 'Werkbanken en gereedschap', bedrag: 520_000 },
    { soort: 'huur', omschrijving: 'Schuur, een jaar', bedrag: 300_000 },
  ],
  gevraagd: 820_000,
  verloop: alleenTotIndienen(-4),
}
