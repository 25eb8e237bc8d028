import { beginnen, planSchrijven } from '../stappen/aanvraag.ts'
import type { Demozaak } from '../zaak.ts'

/** A draft that was begun on one evening. */
export const samenEten: Demozaak = {
  gemeente: 'elburg',
  regeling: 'elburg-innovatie',
  penvoerder: 'initiatiefnemer',
  titel: 'Samen eten in de Vesting',
  samenvatting:
    'Elke maand een lange tafel in de binnenstad, waar bewoners voor elkaar koken en niemand alleen eet.',
  aanvrager: {
    soort: 'natuurlijk_persoon',
    naam: 'Noor van Dijk',
    adres: { straat: 'Vestingpad', huisnummer: '12', postcode: '8081 AB', plaats: 'Elburg' },
  },
  plan: {
    aanleiding:
      'In onze straat wonen veel mensen alleen. Vorige zomer aten wij een keer samen buiten, en daar praten wij nog over.',
    doel: 'Mensen uit de binnenstad kennen elkaar bij naam en kloppen makkelijker bij elkaar aan.',
    doelgroep: '',
    activiteiten: '',
    wijk: 'Elburg',
    locatie: '',
    borging: '',
    start: 60,
    eind: 360,
  },
  aansluiting: {},
  domeinen: ['participatie'],
  verbindingen: '',
  merkbaar: '',
  kosten: [],
  dekking: [],
  gevraagd: 350_000,
  partners: [],
  criteria: [],
  verloop: [[-3, beginnen, planSchrijven]],
}
