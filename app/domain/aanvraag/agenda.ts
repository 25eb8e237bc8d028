import type { Datum } from '../datum.ts'
import type { Zaakstand } from './aan-zet.ts'

export type Agendadag = { sleutel: string; dag: Datum; titel: string; uitleg: string }

const besluitKomt: readonly Zaakstand['status'][] = [
  'ingediend',
  'aanvulling_gevraagd',
  'volledig',
  'in_beoordeling',
  'beoordeeld',
  'gerangschikt',
  'voorstel',
  'besloten',
]
const inUitvoering: readonly Zaakstand['status'][] = ['verleend', 'deels_verleend']

/** The days of an application that still come and that an applicant wants in a calendar, in their order. */
export function agendadagen(zaak: Zaakstand, vandaag: Datum): Agendadag[] {
  const { status } = zaak
  const loopt = inUitvoering.includes(status)
  const dagen = [
    {
      sleutel: 'indienen',
      dag: status === 'concept' ? zaak.regeling_tot : null,
      titel: 'Laatste dag om in te dienen',
      uitleg: 'Daarna is de regeling gesloten.',
    },
    {
      sleutel: 'aanvulling',
      dag: status === 'aanvulling_gevraagd' && !zaak.aangevuld ? zaak.aanvullen_tot : null,
      titel: 'Laatste dag voor uw aanvulling',
      uitleg: 'De gemeente vroeg u iets aan te vullen.',
    },
    {
      sleutel: 'besluit',
      dag: besluitKomt.includes(status) ? zaak.uiterste_datum : null,
      titel: 'Uiterste dag voor het besluit',
      uitleg: 'De gemeente beslist uiterlijk vandaag. Vraagt zij u iets, dan schuift deze dag op.',
    },
    {
      sleutel: 'bezwaar',
      dag: zaak.bezwaar_tot,
      titel: 'Laatste dag om bezwaar te maken',
      uitleg: 'Alleen als u het niet eens bent met het besluit.',
    },
    {
      sleutel: 'begin',
      dag: loopt ? zaak.start_op : null,
      titel: 'U begint',
      uitleg: 'De eerste dag van uw activiteiten.',
    },
    {
      sleutel: 'einde',
      dag: loopt ? zaak.eind_op : null,
      titel: 'De laatste dag van uw activiteiten',
      uitleg: 'Hierna vertelt u hoe het ging.',
    },
    {
      sleutel: 'verantwoording',
      dag: loopt ? zaak.verantwoorden_tot : null,
      titel: 'Laatste dag om te vertellen hoe het ging',
      uitleg: 'Wat u invulde, staat er al. U vult aan wat eruit kwam.',
    },
  ]
  return dagen
    .flatMap(({ dag, ...rest }) => (dag === null || dag < vandaag ? [] : [{ ...rest, dag }]))
    .sort((een, ander) => een.dag.localeCompare(ander.dag))
}
