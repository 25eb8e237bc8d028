import { findAccount, insertAdreswijziging } from '../../db/queries/adreswijziging.ts'
import type { Tx } from '../../db/db.ts'
import type { Adreswijziging } from '../domain/adreswijziging/adreswijziging.schema.ts'
import { belemmeringenVoorAanvragen } from '../domain/adreswijziging/adreswijziging.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, Refusal } from '../lib/errors.ts'

/** Asks to move somebody's account to another mailbox; a second official checks it before anything changes. */
export async function adreswijzigingVragen(tx: Tx, actor: Actor, wijziging: Adreswijziging) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'adreswijziging:vragen')) throw forbidden()
  const { gemeente_id } = gebruiker
  const account = await findAccount(tx, gemeente_id, wijziging.was)
  const bezet = (await findAccount(tx, gemeente_id, wijziging.wordt)) !== undefined
  const belemmeringen = belemmeringenVoorAanvragen(wijziging, account, bezet, gebruiker)
  if (belemmeringen.length > 0 || !account) throw new Refusal(belemmeringen)

  const rij = { ...wijziging, gebruiker_id: account.id, gevraagd_op: nu }
  const id = await insertAdreswijziging(tx, gebruiker, rij)
  if (!id)
    throw new Refusal([
      { code: 'loopt-al', tekst: 'Voor deze persoon ligt al een verzoek klaar. Kijk hieronder.' },
    ])
  await appendAudit(tx, actor, 'adreswijziging gevraagd', `gebruiker/${account.id}`, { id })
}
