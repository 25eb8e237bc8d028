import {
  insertAansluitingen,
  insertConcept,
  nameGebruiker,
  nextVolgnummer,
  type Penvoerder,
} from '../../db/queries/aanvraag-starten.ts'
import { findRegeling, listKiesbareOnderdelen } from '../../db/queries/regeling.ts'
import type { Tx } from '../../db/db.ts'
import { zaaknummer } from '../domain/aanvraag/nummer.ts'
import type { Start } from '../domain/aanvraag/starten.schema.ts'
import { toDatum, type Datum } from '../domain/datum.ts'
import { belemmeringenVoorStarten } from '../domain/regeling/regeling.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { notFound, Refusal } from '../lib/errors.ts'

/**
 * Makes a draft under an open scheme with this person as penvoerder. On paper the day it came in counts, and what came
 * too late is taken in too. Part of other acts, so without rights of its own.
 */
export async function conceptMaken(
  tx: Tx,
  actor: Actor,
  penvoerder: Penvoerder,
  regelingId: string,
  input: Start,
  papierVan?: Datum,
) {
  const { nu, gebruiker } = actor
  const vandaag = papierVan ?? toDatum(nu)
  const { gemeente_id } = penvoerder
  const regeling = await findRegeling(tx, gemeente_id, regelingId, vandaag)
  if (!regeling) throw notFound()
  const belemmeringen = papierVan ? [] : belemmeringenVoorStarten(regeling, vandaag)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const { afkorting, volgnummer } = await nextVolgnummer(tx, gemeente_id)
  const nummer = zaaknummer(afkorting, vandaag, volgnummer)
  const { onderdelen, naam, ...tekst } = input
  const concept = { ...tekst, naam, nummer, regeling_id: regeling.id }
  const door = penvoerder.id ?? gebruiker.id
  const { aanvraag_id, partij_id } = await insertConcept(tx, penvoerder, concept, { nu, door })
  if (penvoerder.id !== null) await nameGebruiker(tx, penvoerder.id, naam)
  // what does not belong to the plan of this scheme was not asked, and is left out
  const kiesbaar = await listKiesbareOnderdelen(tx, regeling)
  const gekozen = kiesbaar.filter(({ sleutel }) => onderdelen.includes(sleutel))
  await insertAansluitingen(
    tx,
    { gemeente_id, aanvraag_id },
    gekozen.map(({ id }) => id),
  )
  await appendAudit(tx, actor, 'aanvraag gestart', `aanvraag/${nummer}`, { regeling: regeling.id })
  return { id: aanvraag_id, nummer, partij_id, regeling }
}
