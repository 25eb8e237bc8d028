import { findVerzegeldZaad, insertTrekking } from '../../db/queries/ronde.ts'
import type { Tx } from '../../db/db.ts'
import { trekken } from '../domain/beoordeling/loting.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { decrypt, sha256 } from '../lib/tokens.server.ts'
import { lockTeLoten } from './ronde-vasthouden.server.ts'

type Invoer = { zaad: string; aanwezigen: string[]; versie?: number | null }

/** Opens the sealed seed, or takes the one of the named source, and puts down the order that follows from it. */
export async function lotingTrekken(
  tx: Tx,
  actor: Actor,
  regeling: string,
  { zaad: getypt, aanwezigen, versie }: Invoer,
) {
  const { gebruiker, nu } = actor
  const { loting } = await lockTeLoten(tx, actor, regeling, versie)
  if (!loting) throw new Refusal([nietVastgelegd])
  if (loting.volgorde) throw new Refusal([alGetrokken])
  const verzegeld = await findVerzegeldZaad(tx, loting.id)
  const zaad = verzegeld === null ? getypt : decrypt(verzegeld)
  if (zaad === '') throw new Refusal([zonderZaad])

  const volgorde = trekken(zaad, loting.lijst, sha256).map(({ nummer }) => nummer)
  await insertTrekking(tx, {
    loting_id: loting.id,
    gemeente_id: gebruiker.gemeente_id,
    zaad,
    volgorde,
    aanwezigen,
    moment: nu,
    getrokken_door: gebruiker.id,
  })
  await appendAudit(tx, actor, 'lot getrokken', `regeling/${regeling}`, { zaad, volgorde })
}

const nietVastgelegd = {
  code: 'niet-vastgelegd',
  tekst: 'Leg eerst de lijst voor de loting vast.',
}
const alGetrokken = {
  code: 'al-getrokken',
  tekst: 'Het lot is al getrokken. De uitslag verandert niet meer.',
}
const zonderZaad = {
  code: 'zonder-zaad',
  tekst: 'Vul de uitslag in van de trekking die u vooraf noemde.',
}
