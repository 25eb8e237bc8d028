import { totVoorstel } from '../gangen.ts'
import { agenderen, voorstellen } from '../stappen/besluit.ts'
import { vergadering, type Demozaak } from '../zaak.ts'

/** On the agenda of the coming meeting: a part of what is asked, for a reason. */
export const huiswerkkamer: Demozaak = {
  gemeente: 'elburg',
  regeling: 'elburg-innovatie',
  penvoerder: 'buur',
  titel: 'Huiswerkkamer met studenten',
  samenvatting:
    'Drie middagen per week helpen studenten uit de regio scholieren met huiswerk, in een rustige kamer waar altijd iemand luistert.',
  aanvrager: {
    soort: 'rechtspersoon',
    organisatiesoort: 'stichting',
    kvk_nummer: '90000071',
    naam: 'Stichting Stap Verder',
    adres: { straat: 'Jufferenpad', huisnummer: '18', postcode: '8081 BC', plaats: 'Elburg' },
  },
  plan: {
    aanleiding:
      'Thuis is het druk, huiswerkles is duur. Scholieren haken af terwijl zij het wel kunnen.',
    doel: 'Scholieren blijven op school en krijgen er een voorbeeld bij.',
    doelgroep: 'Scholieren van 11 tot 16 jaar voor wie thuis geen plek of hulp is.',
    activiteiten:
      'Drie middagen per week, veertig weken. Tien studenten, elk met vier vaste scholieren.',
    wijk: 'Hele gemeente',
    locatie: 'Bovenzaal van de bibliotheek',
    borging: 'De school betaalt na een jaar de helft; de studenten doen het als stage.',
    start: 30,
    eind: 320,
  },
  aansluiting: {
    'elburg-2024/uitdaging-4': 'Niet het inkomen van ouders beslist wie er hulp krijgt.',
    'elburg-2024/niveau-2': 'Een voorziening waar ieder kind zo kan binnenlopen.',
  },
  domeinen: ['jeugd', 'onderwijs'],
  verbindingen: 'De hogeschool, de bibliotheek en de school werken hier voor het eerst samen.',
  merkbaar: 'Mentoren sturen scholieren er zelf heen.',
  kosten: [
    { soort: 'personeel', omschrijving: 'Vergoeding voor tien studenten', bedrag: 960_000 },
    { soort: 'personeel', omschrijving: 'Coördinator', bedrag: 480_000 },
    { soort: 'materiaal', omschrijving: 'Laptops', bedrag: 260_000 },
  ],
  dekking: [
    { soort: 'andere_financier', omschrijving: 'Jeugdfonds', bedrag: 200_000, status: 'toegezegd' },
  ],
  gevraagd: 1_500_000,
  partners: [
    {
      soort: 'rechtspersoon',
      organisatiesoort: 'school',
      kvk_nummer: '90000072',
      naam: 'Hogeschool Zuiderzee',
      email: 'stage@hszuiderzee.example',
      taak: 'Levert en begeleidt tien studenten',
      uren: 200,
      contact: 'Iris Langeveld',
      antwoord: 'bevestigd',
    },
  ],
  criteria: [
    {
      doel: 'Scholieren blijven erbij',
      indicator: 'Scholieren die na een half jaar nog elke week komen',
      eenheid: 'van de 10 scholieren',
      streefwaarde: 7,
      nulmeting: 35,
      streven: 315,
    },
  ],
  verloop: [
    ...totVoorstel(-31, [80, 60]),
    [
      -9,
      voorstellen({
        uitkomst: 'deels_verlenen',
        bedrag: 1_100_000,
        samenvatting:
          'Wij stellen voor € 11.000 van de gevraagde € 15.000 te verlenen. De laptops kan de stichting lenen bij de bibliotheek, en de coördinator kan met minder uren toe.',
      }),
    ],
    [-5, agenderen(vergadering(1))],
  ],
}
