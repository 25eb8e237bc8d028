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
  tekst?: string
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

function tussenstap(verloop: Verloop): Stap[] {
  const { volledig_op, uiterste_datum } = verloop
  const wacht = wachtOpAanvulling(verloop)
  const besluit: Stap = {
    titel: 'Besluit',
    datum:
      uiterste_datum === null
        ? 'De datum volgt als de termijn weer loopt'
        : `Uiterlijk ${datumVoluit(uiterste_datum)}`,
    tekst: schuift(verloop, wacht),
    stand: 'straks',
  }
  if (wacht) return [{ titel: 'Wachten op uw aanvulling', datum: 'Nu', stand: 'nu' }, besluit]
  const kijkt =
    verloop.status === 'aanvulling_gevraagd'
      ? 'De gemeente bekijkt uw aanvulling'
      : 'De gemeente kijkt of alles er is'
  const titel = volledig_op === null ? kijkt : 'De gemeente beoordeelt'
  return [{ titel, datum: 'Nu', stand: 'nu' }, besluit]
}

/** Why the day of the decision may move; once the assessment began nothing is asked any more (Awb 4:5, 4:15). */
function schuift({ status }: Verloop, wacht: boolean) {
  if (wacht)
    return 'De tijd staat nu stil. Stuurt u de aanvulling eerder, dan is ook deze dag eerder.'
  return voorBeoordeling.includes(status)
    ? 'Moet de gemeente op u wachten? Dan schuift deze dag op.'
    : undefined
}
const voorBeoordeling = ['ingediend', 'aanvulling_gevraagd', 'volledig']

/** The term stands still from the request until something comes in (Awb 4:15 lid 1). */
const wachtOpAanvulling = ({ status, aanvulling_gevraagd_op: gevraagd, aangevuld_op }: Verloop) =>
  status === 'aanvulling_gevraagd' &&
  (aangevuld_op === null || (gevraagd !== null && aangevuld_op < gevraagd))

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
