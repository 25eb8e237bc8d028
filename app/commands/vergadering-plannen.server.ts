import { insertVergadering } from '../../db/queries/college.ts'
import type { Tx } from '../../db/db.ts'
import { datumVoluit } from '../domain/opmaak.ts'
import { toDatum, type Datum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, Refusal } from '../lib/errors.ts'

/** Plans a meeting of the college, so that proposals can be put on its agenda. */
export async function vergaderingPlannen(tx: Tx, actor: Actor, datum: Datum) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'college:agenderen')) throw forbidden()
  if (datum < toDatum(nu))
    throw new Refusal([{ code: 'voorbij', tekst: 'Kies vandaag of een dag die nog komt.' }])
  const nieuw = await insertVergadering(tx, gebruiker.gemeente_id, datum)
  if (!nieuw)
    throw new Refusal([
      { code: 'bestaat', tekst: `Er is al een vergadering op ${datumVoluit(datum)}.` },
    ])
  await appendAudit(tx, actor, 'collegevergadering gepland', `college/${datum}`)
}
