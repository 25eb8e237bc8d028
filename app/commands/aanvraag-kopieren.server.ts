import { insertKopie } from '../../db/queries/aanvraag-kopie.ts'
import { nextVolgnummer } from '../../db/queries/aanvraag-starten.ts'
import { findRegeling } from '../../db/queries/regeling.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorKopie } from '../domain/aanvraag/kopie.ts'
import { zaaknummer } from '../domain/aanvraag/nummer.ts'
import { toDatum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** Begins a new draft with what an earlier application said; answers its number. */
export async function aanvraagKopieren(tx: Tx, actor: Actor, { id }: Zaak) {
  const { gebruiker, nu } = actor
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'aanvraag:kopieren', zaak.zaakrecht)) throw forbidden()
  const vandaag = toDatum(nu)
  const { gemeente_id } = zaak
  // the version in force now, not the one the earlier application was judged by
  const regeling = await findRegeling(tx, gemeente_id, zaak.regeling_id, vandaag)
  if (!regeling) throw notFound()
  const belemmeringen = belemmeringenVoorKopie(zaak.status, regeling, vandaag)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const { afkorting, volgnummer } = await nextVolgnummer(tx, gemeente_id)
  const nummer = zaaknummer(afkorting, vandaag, volgnummer)
  const { plan_versie_id } = regeling
  await insertKopie(tx, zaak, { nummer, gebruiker_id: gebruiker.id, plan_versie_id, nu })
  await appendAudit(tx, actor, 'aanvraag gestart', `aanvraag/${nummer}`, {
    regeling: regeling.id,
    kopie_van: zaak.nummer,
  })
  return nummer
}
