import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import type { Aanvraagstatus } from './status.ts'

/** What happened to a submitted application, as far as the applicant was told. */
export type Verloop = {
  status: Aanvraagstatus
  ingediend_op: Datum | null
  aanvulling_gevraagd_op: Datum | null
  aangevuld_op: Datum | null
  volledig_op: Datum | null
  uiterste_datum: Datum | null
  bekendgemaakt_op: Datum | null
  /** An objection was right: from this day the application is treated after all. */
  heropend_op?: Datum | null
  start_op: Datum | null
  eind_op: Datum | null
  gerapporteerd_op: Datum | null
  vastgesteld_op: Datum | null
  ingetrokken_op: Datum | null
}

export type Stap = {
  titel: string
  datum: string
  dateTime?: Datum
  stand: 'geweest' | 'nu' | 'straks'
}

const toegekend = ['verleend', 'deels_verleend', 'vaststelling_aangevraagd', 'vastgesteld']

/** The road of an application in steps: what was, what is now, and what still comes, as far as that is known. */
export function tijdlijn(verloop: Verloop): Stap[] {
  const { status, ingetrokken_op, bekendgemaakt_op, vastgesteld_op } = verloop
  const begin = [
    geweest('U hebt de aanvraag ingediend', verloop.ingediend_op),
    geweest('De gemeente vroeg om een aanvulling', verloop.aanvulling_gevraagd_op),
    geweest('Uw aanvulling is ontvangen', verloop.aangevuld_op),
    geweest('U kreeg gelijk met uw bezwaar', verloop.heropend_op ?? null),
    geweest('De aanvraag is compleet', verloop.volledig_op),
  ]
  if (status === 'ingetrokken_door_aanvrager')
    return [...begin, geweest('U hebt de aanvraag ingetrokken', ingetrokken_op)].flat()
  const besluit = [geweest('Het besluit is verstuurd', bekendgemaakt_op)]
  if (bekendgemaakt_op === null) return [...begin, ...tussenstap(verloop)].flat()
  if (vastgesteld_op === null && !toegekend.includes(status)) return [...begin, ...besluit].flat()
  return [...begin, ...besluit, ...uitvoering(verloop)].flat()
}

function tussenstap({ status, volledig_op, uiterste_datum }: Verloop): Stap[] {
  const besluit: Stap = {
    titel: 'Besluit',
    datum:
      uiterste_datum === null
        ? 'De datum volgt als de termijn weer loopt'
        : `Uiterlijk ${datumVoluit(uiterste_datum)}`,
    stand: 'straks',
  }
  if (status === 'aanvulling_gevraagd')
    return [{ titel: 'Wachten op uw aanvulling', datum: 'Nu', stand: 'nu' }, besluit]
  const nu: Stap = {
    titel: volledig_op === null ? 'De gemeente kijkt of alles er is' : 'De gemeente beoordeelt',
    datum: 'Nu',
    stand: 'nu',
  }
  return [nu, besluit]
}

function uitvoering(verloop: Verloop): Stap[][] {
  const { status, start_op, eind_op, gerapporteerd_op, vastgesteld_op } = verloop
  const periode = [start_op, eind_op].map((dag) => (dag === null ? '?' : datumVoluit(dag)))
  const bezig = gerapporteerd_op === null && vastgesteld_op === null
  return [
    [
      {
        titel: 'U voert uw plan uit',
        datum: start_op === null ? '' : `${periode[0]} tot en met ${periode[1]}`,
        stand: bezig ? 'nu' : 'geweest',
      },
    ],
    geweest('U hebt verteld hoe het ging', gerapporteerd_op),
    vastgesteld_op === null
      ? [
          {
            titel: status === 'vaststelling_aangevraagd' ? 'De gemeente kijkt na' : 'Vaststelling',
            datum: bezig ? 'Daarna' : 'Nu',
            stand: bezig ? 'straks' : 'nu',
          },
        ]
      : geweest('De subsidie is vastgesteld', vastgesteld_op),
  ]
}

function geweest(titel: string, op: Datum | null): Stap[] {
  return op === null ? [] : [{ titel, datum: datumVoluit(op), dateTime: op, stand: 'geweest' }]
}
