import {
  insertAansluitingen,
  insertConcept,
  nameGebruiker,
  nextVolgnummer,
} from '../../db/queries/aanvraag-starten.ts'
import { findRegeling, listKiesbareOnderdelen } from '../../db/queries/regeling.ts'
import type { Tx } from '../../db/db.ts'
import { zaaknummer } from '../domain/aanvraag/nummer.ts'
import type { Start } from '../domain/aanvraag/starten.schema.ts'
import { toDatum } from '../domain/datum.ts'
import { belemmeringenVoorStarten } from '../domain/regeling/regeling.ts'
import type { Gebruiker } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { notFound, Refusal } from '../lib/errors.ts'

/** Makes a draft under an open scheme with this person as penvoerder. Part of other acts, so without rights of its own. */
export async function conceptMaken(
  tx: Tx,
  actor: Actor,
  penvoerder: Pick<Gebruiker, 'id' | 'gemeente_id' | 'email'>,
  regelingId: string,
  input: Start,
) {
  const { nu } = actor
  const vandaag = toDatum(nu)
  const { gemeente_id } = penvoerder
  const regeling = await findRegeling(tx, gemeente_id, regelingId, vandaag)
  if (!regeling) throw notFound()
  const belemmeringen = belemmeringenVoorStarten(regeling, vandaag)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const { afkorting, volgnummer } = await nextVolgnummer(tx, gemeente_id)
  const nummer = zaaknummer(afkorting, vandaag, volgnummer)
  const { onderdelen, naam, ...tekst } = input
  const concept = { ...tekst, naam, nummer, regeling_id: regeling.id }
  const aanvraag_id = await insertConcept(tx, penvoerder, concept, nu)
  await nameGebruiker(tx, penvoerder.id, naam)
  // what does not belong to the plan of this scheme was not asked, and is left out
  const kiesbaar = await listKiesbareOnderdelen(tx, regeling)
  const gekozen = kiesbaar.filter(({ sleutel }) => onderdelen.includes(sleutel))
  await insertAansluitingen(
    tx,
    { gemeente_id, aanvraag_id },
    gekozen.map(({ id }) => id),
  )
  await appendAudit(tx, actor, 'aanvraag gestart', `aanvraag/${nummer}`, { regeling: regeling.id })
  return { id: aanvraag_id, nummer }
}
