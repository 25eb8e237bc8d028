import { listAgenda } from '../../db/queries/agenda.ts'
import { lockVergadering, sluitVergadering } from '../../db/queries/college.ts'
import { listVervolgpunten } from '../../db/queries/vervolgpunt.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** Closes a meeting of which every item was decided, held or sent back; its list of decisions then stands. */
export async function vergaderingSluiten(tx: Tx, actor: Actor, id: string) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'college:agenderen')) throw forbidden()
  const vergadering = await lockVergadering(tx, gebruiker.gemeente_id, id)
  if (!vergadering) throw notFound()
  const open = [...(await listAgenda(tx, id)), ...(await listVervolgpunten(tx, id))].filter(
    ({ besluit_id, teruggestuurd_op, aangehouden_tot }) =>
      besluit_id === null && teruggestuurd_op === null && aangehouden_tot === null,
  )
  if (vergadering.gesloten_op)
    throw new Refusal([{ code: 'gesloten', tekst: 'Deze vergadering is al gesloten.' }])
  if (open.length > 0)
    throw new Refusal(
      open.map(({ nummer }) => ({
        code: 'open-punt',
        tekst: `Over ${nummer} is nog niet besloten. Leg het besluit vast, houd het voorstel aan of stuur het terug.`,
      })),
    )
  await sluitVergadering(tx, id, nu)
  await appendAudit(tx, actor, 'collegevergadering gesloten', `college/${vergadering.datum}`)
}
