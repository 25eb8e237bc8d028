import type { Tx } from '../../../../db/db.ts'
import { plusDagen, tijdstipOp, toDatum } from '../../../domain/datum.ts'
import type { Actor } from '../../../lib/actor.server.ts'
import { readPersonen } from '../zaken/spelen.ts'
import { ideeen } from './ideeen.ts'

/** One moment in the life of a demo idea: who acts, and in which idea. */
export type Ideemoment = { tx: Tx; mens: (sleutel: string) => Actor; id: string }
export type Ideestap = (moment: Ideemoment) => Promise<string | void>

/** An idea of the demonstration: per day, counted back from today, the steps that were taken. */
export type Demoidee = [dag: number, ...stappen: Ideestap[]][]

/** Plays the ideas of a municipality through the real commands, in the order of time. */
export async function speelIdeeen(
  tx: Tx,
  gemeente: string,
  { nu, origin, stop }: { nu: Date; origin: string; stop?: AbortSignal | undefined },
) {
  const persoon = await readPersonen(tx)
  const verhalen = (ideeen[gemeente] ?? []).map((verloop) => ({ verloop, idee: { id: '' } }))
  const beurten = verhalen.flatMap(({ verloop, idee }, plaats) =>
    verloop.flatMap(([dag, ...stappen]) =>
      stappen.map((stap, index) => {
        const op = tijdstipOp(plusDagen(toDatum(nu), dag), '10:05')
        const moment = new Date(op.getTime() + (index * 9 + plaats) * 60_000)
        return { moment, stap, idee }
      }),
    ),
  )
  beurten.sort((een, ander) => een.moment.getTime() - ander.moment.getTime())
  for (const { moment, stap, idee } of beurten) {
    stop?.throwIfAborted()
    const mens = (sleutel: string) => persoon(gemeente, sleutel, { nu: moment, origin })
    idee.id = (await stap({ tx, mens, id: idee.id })) ?? idee.id
  }
}
