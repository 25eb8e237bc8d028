import { alleenTotIndienen } from '../gangen.ts'
import type { Demozaak } from '../zaak.ts'
import { ijsselstreeks } from './basis.ts'

/** Submitted; the intake has not looked yet. */
export const dorpsmoes: Demozaak = {
  ...ijsselstreeks,
  penvoerder: 'vereniging',
  titel: 'Dorpsmoes in Varsseveld',
  samenvatting:
    'Vallend fruit uit particuliere tuinen wordt samen geplukt en tot moes gemaakt voor de voedselbank.',
  aanvrager: {
    soort: 'rechtspersoon',
    organisatiesoort: 'vereniging',
    kvk_nummer: '90000401',
    naam: 'Buurtvereniging De Boomgaard',
    adres: {
      straat: 'Boomgaardstraat',
      huisnummer: '8',
      postcode: '7051 BB',
      plaats: 'Varsseveld',
    },
  },
  plan: {
    aanleiding: 'In onze tuinen rot elk jaar fruit, terwijl de voedselbank om vers eten vraagt.',
    doel: 'Niets weggooien, samen iets maken en het weggeven.',
    doelgroep: 'Tuinbezitters, plukkers en gezinnen met een krappe beurs.',
    activiteiten: 'Tien plukdagen en tien inmaakavonden in de keuken van het dorpshuis.',
    wijk: 'Varsseveld',
    locatie: 'Dorpshuis Varsseveld',
    borging: 'Statiegeld op potten en een vaste groep plukkers.',
    start: 120,
    eind: 360,
  },
  aansluiting: {
    'oude-ijsselstreek-2013/effect-2/doelstelling-5':
      'Inwoners doen met hun handen iets voor een ander.',
  },
  domeinen: ['participatie', 'gezondheid'],
  verbindingen: 'Tuinbezitters en de voedselbank.',
  merkbaar: 'Tuinbezitters bellen zelf als de bomen vol hangen.',
  kosten: [
    { soort: 'materiaal', omschrijving: 'Ladders, pers en potten', bedrag: 240_000 },
    { soort: 'huur', omschrijving: 'Keuken', bedrag: 50_000 },
  ],
  dekking: [
    {
      soort: 'eigen_bijdrage',
      omschrijving: 'Kas van de buurtvereniging',
      bedrag: 40_000,
      status: null,
    },
  ],
  gevraagd: 250_000,
  verloop: alleenTotIndienen(-6),
}
