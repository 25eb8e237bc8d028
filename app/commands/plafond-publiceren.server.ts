import { insertPlafondversie, lockPlafond } from '../../db/queries/plafond.ts'
import { findRondestart } from '../../db/queries/regeling.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import type { Plafondversie } from '../domain/plafond/plafond.schema.ts'
import { belemmeringenVoorPlafond, beschermdNa } from '../domain/plafond/versie.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

type Pot = { regeling_id: string; periode: number }

/** Publishes another amount for a ceiling as its next version; who filed before a lowering keeps what was known. */
export async function plafondPubliceren(
  tx: Tx,
  actor: Actor,
  { regeling_id, periode }: Pot,
  { _versie, ...invoer }: Plafondversie,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'plafond:publiceren')) throw forbidden()
  const { gemeente_id } = gebruiker
  const plafond = await lockPlafond(tx, { gemeente_id, regeling_id, periode })
  if (!plafond) throw notFound()
  if (plafond.versie !== _versie) throw new Refusal([andereVersie], { status: 409 })
  const ronde = await findRondestart(tx, gemeente_id, regeling_id, periode)
  const belemmeringen = belemmeringenVoorPlafond(invoer, plafond, toDatum(nu), ronde)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const versie = plafond.versie + 1
  await insertPlafondversie(tx, {
    ...invoer,
    aankondiging: invoer.verlaagt_eerdere ? invoer.aankondiging : '',
    plafond_id: plafond.id,
    gemeente_id,
    versie,
    beschermd: beschermdNa(plafond, invoer),
    moment: nu,
    gepubliceerd_door: gebruiker.id,
  })
  await appendAudit(tx, actor, 'plafond gepubliceerd', `regeling/${regeling_id}`, {
    periode,
    versie,
    van: plafond.bedrag,
    naar: invoer.bedrag,
    bron: invoer.bron,
    geldt_voor_eerdere: invoer.verlaagt_eerdere,
  })
  return versie
}

const andereVersie = {
  code: 'andere-versie',
  tekst: 'Intussen is er een andere versie van dit plafond. Lees die eerst.',
}
