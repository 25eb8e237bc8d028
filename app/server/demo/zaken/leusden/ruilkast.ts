import { beginnen, planSchrijven } from '../stappen/aanvraag.ts'
import type { Demozaak } from '../zaak.ts'
import { leusdens } from './basis.ts'

/** A draft that still has until the round closes. */
export const ruilkast: Demozaak = {
  ...leusdens,
  penvoerder: 'initiatiefnemer',
  titel: 'Ruilkasten door het dorp',
  samenvatting:
    'Tien kasten waar inwoners boeken, zaden en speelgoed ruilen, elk met een beheerder uit de straat.',
  aanvrager: {
    soort: 'natuurlijk_persoon',
    naam: 'Noor Vermeer',
    adres: { straat: 'Pleinzicht', huisnummer: '14', postcode: '3833 AA', plaats: 'Leusden' },
  },
  plan: {
    aanleiding: 'Onze straat heeft er een. Er staat altijd iemand bij te praten.',
    doel: 'Een kleine reden om even stil te staan.',
    doelgroep: '',
    activiteiten: '',
    wijk: 'Hele gemeente',
    locatie: '',
    borging: '',
    start: '2027-06-01',
    eind: '2027-12-31',
  },
  aansluiting: {},
  domeinen: ['wonen'],
  verbindingen: '',
  merkbaar: '',
  kosten: [],
  gevraagd: 200_000,
  verloop: [[-2, beginnen, planSchrijven]],
}
