import { totVoorstel } from '../gangen.ts'
import { berichtenLezen } from '../stappen/aanvraag.ts'
import { bekendmaken, mandaatBesluit, voorstellen } from '../stappen/besluit.ts'
import { klaarzetten, rekeningBevestigen, rekeningGeven, vrijgeven } from '../stappen/betaling.ts'
import type { Demozaak } from '../zaak.ts'

/** Partly granted; the activities are over and the report is still to come. */
export const digimaatjes: Demozaak = {
  gemeente: 'elburg',
  regeling: 'elburg-innovatie',
  penvoerder: 'initiatiefnemer',
  titel: 'Digimaatjes aan huis',
  samenvatting:
    'Jongeren komen zes keer bij ouderen thuis om samen te leren appen, bankieren en beeldbellen.',
  aanvrager: {
    soort: 'natuurlijk_persoon',
    naam: 'Noor van Dijk',
    adres: { straat: 'Vestingpad', huisnummer: '12', postcode: '8081 AB', plaats: 'Elburg' },
  },
  plan: {
    aanleiding:
      'Mijn vader kreeg alleen nog digitale post. Hij durfde niemand meer om hulp te vragen.',
    doel: 'Ouderen redden zich digitaal en krijgen er een jong contact bij.',
    doelgroep: 'Zestig inwoners vanaf 70 jaar.',
    activiteiten: 'Twintig jongeren worden getraind en komen elk bij drie mensen zes keer thuis.',
    wijk: 'Hele gemeente',
    locatie: 'Bij mensen thuis',
    borging: 'Het vmbo neemt de huisbezoeken op als maatschappelijke stage.',
    start: -190,
    eind: -25,
  },
  aansluiting: {
    'elburg-2024/uitdaging-2': 'Wie niet digitaal is, hoort er nu minder bij.',
    'elburg-2024/uitdaging-3': 'Ouder worden in een wereld die online gaat.',
  },
  domeinen: ['jeugd', 'wmo', 'onderwijs'],
  verbindingen: 'School en welzijnswerk zochten hetzelfde en wisten dat niet van elkaar.',
  merkbaar: 'Ouderen bellen hun maatje ook na de zes keer.',
  samenhang: [
    ['', 'Vmbo De Ankerplaats', 'gepland'],
    ['', 'Seniorenvereniging Elburg', 'was_er_al'],
    ['Vmbo De Ankerplaats', 'Seniorenvereniging Elburg', 'gepland'],
    ['', 'school en leren', 'gepland'],
    ['', 'hulp en zorg thuis', 'gepland'],
    ['', 'jeugd en gezinnen', 'was_er_al'],
  ],
  kosten: [
    { soort: 'personeel', omschrijving: 'Training van jongeren', bedrag: 260_000 },
    { soort: 'materiaal', omschrijving: 'Leentablets', bedrag: 420_000 },
    { soort: 'activiteit', omschrijving: 'Feestelijke afsluiting', bedrag: 80_000 },
  ],
  dekking: [],
  gevraagd: 760_000,
  partners: [
    {
      soort: 'rechtspersoon',
      organisatiesoort: 'school',
      kvk_nummer: '90000101',
      naam: 'Vmbo De Ankerplaats',
      email: 'stage@ankerplaats.example',
      taak: 'Werft twintig jongeren en geeft er studietijd voor',
      uren: 180,
      contact: 'Koen Hagedoorn',
      antwoord: 'bevestigd',
    },
  ],
  criteria: [
    {
      doel: 'Ouderen redden zich digitaal',
      indicator: 'Deelnemers die zonder hulp kunnen beeldbellen',
      eenheid: 'van de 10 deelnemers',
      nulwaarde: 2,
      streefwaarde: 7,
      nulmeting: -185,
      streven: -30,
    },
  ],
  verloop: [
    ...totVoorstel(-240),
    [
      -222,
      voorstellen({
        uitkomst: 'deels_verlenen',
        bedrag: 600_000,
        samenvatting:
          'Wij stellen voor € 6.000 te verlenen. Een deel van de tablets leent de bibliotheek uit.',
      }),
    ],
    [-215, mandaatBesluit],
    [-214, bekendmaken],
    [-208, rekeningGeven],
    [-205, rekeningBevestigen],
    [-184, klaarzetten(1)],
    [-183, vrijgeven(1)],
    [-180, berichtenLezen],
  ],
}
