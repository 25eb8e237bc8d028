import { totBeoordeling } from '../gangen.ts'
import { beoordelen } from '../stappen/behandeling.ts'
import type { Demozaak } from '../zaak.ts'

/** Being assessed: one of the two assessors is done. */
export const soepOpSchool: Demozaak = {
  gemeente: 'elburg',
  regeling: 'elburg-innovatie',
  penvoerder: 'vereniging',
  titel: 'Soep op school',
  samenvatting:
    'Leerlingen koken elke week soep met oudere buurtbewoners en eten die samen op, midden in de school.',
  aanvrager: {
    soort: 'rechtspersoon',
    organisatiesoort: 'school',
    kvk_nummer: '90000051',
    naam: 'Basisschool De Vlieger',
    adres: { straat: 'Schoolstraat', huisnummer: '2', postcode: '8081 JK', plaats: 'Elburg' },
  },
  plan: {
    aanleiding:
      'Een op de acht leerlingen komt zonder lunch op school. Om de hoek wonen mensen die graag voor een ander koken.',
    doel: 'Kinderen eten gezond en ouderen in de buurt voelen zich nodig.',
    doelgroep: 'Leerlingen van groep 5 tot en met 8 en inwoners vanaf 70 jaar uit de Hoge Enk.',
    activiteiten:
      'Veertig donderdagen. Twaalf leerlingen en zes ouderen koken voor zestig eters. Groente komt van de moestuin achter de school.',
    wijk: 'Hoge Enk',
    locatie: 'Keuken van de school',
    borging: 'De school zet het kooklokaal op het rooster. Ouders betalen wat zij kunnen missen.',
    start: 40,
    eind: 340,
  },
  aansluiting: {
    'elburg-2024/uitdaging-4':
      'Elk kind eet een warme maaltijd, zonder dat iemand hoeft te vragen waarom.',
    'elburg-2024/uitdaging-6': 'School en buurt worden elkaars vanzelfsprekende plek.',
  },
  domeinen: ['jeugd', 'onderwijs', 'gezondheid'],
  verbindingen: 'De school opent haar deuren voor de buurt; dat was er nog niet.',
  merkbaar: 'Ouderen en kinderen groeten elkaar, en ouders schuiven aan.',
  kosten: [
    { soort: 'materiaal', omschrijving: 'Pannen, kommen en een oven', bedrag: 310_000 },
    { soort: 'activiteit', omschrijving: 'Boodschappen, veertig weken', bedrag: 400_000 },
    { soort: 'personeel', omschrijving: 'Kookdocent, eerste tien weken', bedrag: 190_000 },
  ],
  dekking: [
    {
      soort: 'eigen_bijdrage',
      omschrijving: 'Bijdrage van de school',
      bedrag: 100_000,
      status: null,
    },
  ],
  gevraagd: 800_000,
  partners: [
    {
      soort: 'groep',
      naam: 'Kookgroep Hoge Enk',
      email: 'kookgroep@hoge-enk.example',
      taak: 'Zes oudere buurtbewoners koken en vertellen',
      uren: 240,
      contact: 'Truus Vierhout',
      antwoord: 'bevestigd',
    },
  ],
  criteria: [
    {
      doel: 'Ouderen voelen zich nodig',
      indicator: 'Ouderen die zeggen: ik word hier gemist als ik er niet ben',
      eenheid: 'van de 10 ouderen',
      streefwaarde: 8,
      nulmeting: 45,
      streven: 335,
    },
  ],
  verloop: [...totBeoordeling(-24), [-6, beoordelen('beoordelaar-1', { score: 80 })]],
}
