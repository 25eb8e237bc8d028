import { beginnen, planSchrijven } from '../stappen/aanvraag.ts'
import { helperVultIn, stokjeAanbieden } from '../stappen/toegang.ts'
import type { Demozaak } from '../zaak.ts'
import { ijsselstreeks } from './basis.ts'

/** A draft that was begun this week, with a helper; somebody is asked to take over the lead. */
export const jeugdhonk: Demozaak = {
  ...ijsselstreeks,
  penvoerder: 'buur',
  titel: 'Honk voor de jeugd van Ulft',
  samenvatting:
    'Jongeren knappen zelf een oude kantine op en bedenken wat er op vrijdagavond gebeurt.',
  aanvrager: {
    soort: 'natuurlijk_persoon',
    naam: 'Hassan Demir',
    adres: { straat: 'IJzergieterstraat', huisnummer: '11', postcode: '7071 AA', plaats: 'Ulft' },
  },
  plan: {
    aanleiding: 'Mijn kinderen hangen bij het station omdat er niets anders is.',
    doel: 'Een eigen plek die jongeren zelf dragen.',
    doelgroep: 'Jongeren van 12 tot 18 jaar.',
    activiteiten: '',
    wijk: 'Ulft',
    locatie: '',
    borging: '',
    start: 90,
    eind: 300,
  },
  aansluiting: {},
  domeinen: ['jeugd'],
  verbindingen: '',
  merkbaar: '',
  kosten: [],
  gevraagd: 450_000,
  verloop: [
    [-3, beginnen, planSchrijven],
    [
      -2,
      helperVultIn(
        'vereniging',
        'Eerst knappen jongeren de kantine op. Daarna is er elke vrijdag iets te doen.',
      ),
    ],
    [-1, stokjeAanbieden('initiatiefnemer')],
  ],
}
