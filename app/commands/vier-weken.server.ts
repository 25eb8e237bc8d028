import { appendGebeurtenissen, findTermijn } from '../../db/queries/termijn.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum, type Datum } from '../domain/datum.ts'
import { vierWeken } from '../domain/volledigheid/buiten-behandeling.ts'
import type { Actor } from '../lib/actor.server.ts'

/** The four weeks to leave the application untreated count from this day: a completion in time, else the day given (Awb 4:5 lid 4). */
export async function telVierWeken(tx: Tx, { nu, gebruiker }: Actor, id: string, op: Datum) {
  const termijn = await findTermijn(tx, id, 'buitenbehandelingtermijn')
  const start = termijn?.gebeurtenissen.findLast(({ soort }) => soort === 'start')
  if (!termijn || !start || start.op === op) return
  const door = { nu, gebruiker_id: gebruiker.id }
  const intrekking = { soort: 'intrekking', op: toDatum(nu), betreft: start.id } as const
  await appendGebeurtenissen(
    tx,
    termijn.id,
    [intrekking, { soort: 'start', ...vierWeken(op) }],
    door,
  )
}
