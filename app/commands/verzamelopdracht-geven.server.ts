import { lockVergadering } from '../../db/queries/college.ts'
import { insertVerzamelopdracht } from '../../db/queries/verzamelopdracht.ts'
import type { Tx } from '../../db/db.ts'
import type { Verzameling } from '../domain/college/college.schema.ts'
import { toDatum } from '../domain/datum.ts'
import { datumVoluit } from '../domain/opmaak.ts'
import { can, type Recht } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

type Soort = 'besluiten' | 'bekendmaken'
const recht: Record<Soort, Recht> = {
  besluiten: 'besluit:nemen',
  bekendmaken: 'besluit:bekendmaken',
}

/**
 * Orders to decide on many items as proposed, or to send many decisions. Written in one statement, so that nobody
 * waits; each item is then an act of its own, with its own rules, money and letter.
 */
export async function verzamelopdrachtGeven(
  tx: Tx,
  actor: Actor,
  { vergadering_id, soort }: { vergadering_id: string; soort: Soort },
  { punten }: Verzameling,
) {
  const { gebruiker, nu, origin } = actor
  if (!can(gebruiker, recht[soort])) throw forbidden()
  const { gemeente_id } = gebruiker
  const vergadering = await lockVergadering(tx, gemeente_id, vergadering_id)
  if (!vergadering) throw notFound()
  const { datum, gesloten_op } = vergadering
  if (soort === 'besluiten' && gesloten_op)
    throw new Refusal([{ code: 'gesloten', tekst: 'Deze vergadering is gesloten.' }])
  if (toDatum(nu) < datum)
    throw new Refusal([
      { code: 'te-vroeg', tekst: `De vergadering is op ${datumVoluit(datum)}. Dan kan dit pas.` },
    ])
  const opdracht = await insertVerzamelopdracht(
    tx,
    { gemeente_id, vergadering_id, soort, gegeven_door: gebruiker.id, origin, moment: nu },
    punten,
  )
  if (opdracht.aantal === 0)
    throw new Refusal([{ code: 'niets-open', tekst: 'Dit is al gedaan of al opgedragen.' }])
  await appendAudit(tx, actor, 'verzamelopdracht gegeven', `college/${datum}`, {
    soort,
    punten: opdracht.aantal,
  })
  return opdracht
}
