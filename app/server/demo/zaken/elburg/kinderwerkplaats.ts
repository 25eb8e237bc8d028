import { totVoorstel } from '../gangen.ts'
import { voornemenSturen } from '../stappen/zienswijze.ts'
import type { Demozaak } from '../zaak.ts'

/** Assessed; the municipality intends to refuse, and first asks what the group thinks of that (Awb 4:7). */
export const kinderwerkplaats: Demozaak = {
  gemeente: 'elburg',
  regeling: 'elburg-innovatie',
  penvoerder: 'initiatiefnemer',
  titel: 'Kinderwerkplaats in de schuur',
  samenvatting:
    'Kinderen en gepensioneerde vakmensen timmeren, solderen en naaien elke woensdagmiddag samen in een oude schuur.',
  aanvrager: {
    soort: 'groep',
    naam: 'Werkgroep De Schuur',
    adres: { straat: 'Vestingpad', huisnummer: '12', postcode: '8081 AB', plaats: 'Elburg' },
    leden: ['Noor van Dijk', 'Siebren Keizer', 'Hennie Blok'],
  },
  plan: {
    aanleiding:
      'Mijn dochter wilde een kast bouwen en niemand in de straat kon het haar leren. Drie deuren verder woont een timmerman die zich verveelt.',
    doel: 'Kinderen leren iets met hun handen, en ouderen geven door wat zij kunnen.',
    doelgroep: 'Kinderen van acht tot en met twaalf jaar en gepensioneerde vakmensen.',
    activiteiten: 'Dertig woensdagmiddagen in de schuur, met vijftien kinderen en vijf vakmensen.',
    wijk: 'Elburg',
    locatie: 'Schuur aan de Vestingwal',
    borging: 'Ouders betalen na een jaar twee euro per middag voor hout en gereedschap.',
    start: 60,
    eind: 360,
  },
  aansluiting: {
    'elburg-2024/uitdaging-4':
      'Kinderen ontdekken wat zij kunnen, ook als leren uit boeken niet lukt.',
    'elburg-2024/niveau-1': 'Jong en oud leren elkaar kennen, een paar deuren van huis.',
  },
  domeinen: ['jeugd', 'participatie'],
  verbindingen: 'De school, de ouderenbond en de straat maken voor het eerst samen iets.',
  merkbaar: 'Kinderen groeten hun timmerman op straat.',
  kosten: [{ soort: 'materiaal', omschrijving: 'Gereedschap en hout', bedrag: 190_000 }],
  dekking: [],
  gevraagd: 190_000,
  partners: [
    {
      soort: 'rechtspersoon',
      organisatiesoort: 'vereniging',
      kvk_nummer: '90000141',
      naam: 'Ouderenbond Vesting en Haven',
      email: 'bestuur@ouderenbond-vesting.example',
      taak: 'Vraagt vijf vakmensen en maakt het rooster',
      uren: 90,
      contact: 'Gezinus Prak',
      antwoord: 'bevestigd',
    },
  ],
  criteria: [
    {
      doel: 'Kinderen leren iets met hun handen',
      indicator: 'Kinderen die zelf iets hebben gemaakt waar zij trots op zijn',
      eenheid: 'van de 10 kinderen',
      streefwaarde: 8,
      nulmeting: 65,
      streven: 355,
    },
  ],
  verloop: [
    ...totVoorstel(-27, [80, 60]),
    [
      -4,
      voornemenSturen(
        'weigering',
        'activiteiten',
        'De eigenaar van de schuur schreef ons dat de schuur in het voorjaar wordt gesloopt. Uw plan noemt geen andere plek. Zonder plek kunnen de middagen niet doorgaan.',
      ),
    ],
  ],
}
