import { insertLoting } from '../../db/queries/ronde.ts'
import type { Tx } from '../../db/db.ts'
import { zegeltekst } from '../domain/beoordeling/loting.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { encrypt, newToken, sha256 } from '../lib/tokens.server.ts'
import { lockTeLoten } from './ronde-vasthouden.server.ts'

type Invoer = { wijze: 'verzegeld' | 'bron'; bron: string; versie?: number | null }

/** Fixes before the draw who takes part in it and where its seed comes from; the seal can be published at once. */
export async function lotingVastleggen(tx: Tx, actor: Actor, regeling: string, invoer: Invoer) {
  const { gebruiker, nu } = actor
  const {
    regeling: geldend,
    belemmeringen,
    ...vast
  } = await lockTeLoten(tx, actor, regeling, invoer.versie)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const { wijze } = invoer
  const lijst = [...vast.lijst]
  const zaad = wijze === 'verzegeld' ? newToken() : null
  const bron = wijze === 'bron' ? invoer.bron : ''
  await insertLoting(tx, {
    gemeente_id: gebruiker.gemeente_id,
    regeling_versie_id: geldend.versie_id,
    wijze,
    bron,
    lijst,
    zegel: sha256(zegeltekst(zaad ?? bron, lijst)),
    verzegeld: zaad && encrypt(zaad),
    moment: nu,
    vastgelegd_door: gebruiker.id,
  })
  await appendAudit(tx, actor, 'loting vastgelegd', `regeling/${regeling}`, { wijze, bron, lijst })
}
