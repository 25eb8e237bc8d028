import { deleteRegelingconcept, lockRegelingconcept } from '../../db/queries/regelingconcept.ts'
import {
  insertPlafonds,
  insertRegeling,
  insertRegelingversie,
  lockRegeling,
} from '../../db/queries/regelingversie.ts'
import type { Tx } from '../../db/db.ts'
import type { Belemmering } from '../domain/belemmering.ts'
import { canonicalJson } from '../domain/canoniek.ts'
import { toDatum } from '../domain/datum.ts'
import { conceptVeranderd, perioden } from '../domain/regeling/concept.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { judgeConcept } from '../lib/regelingconcept.server.ts'
import { sha256 } from '../lib/tokens.server.ts'

type Publicatie = { bekendmaking: string; reden: string; _versie: number }

/**
 * Makes a draft the newest version of its scheme, from its first day on. What was submitted keeps the version it was
 * submitted under. Answers the scheme and the version.
 */
export async function regelingPubliceren(
  tx: Tx,
  actor: Actor,
  id: string,
  { bekendmaking, reden, _versie }: Publicatie,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'beheer:regelingen')) throw forbidden()
  const { gemeente_id } = gebruiker
  const concept = await lockRegelingconcept(tx, gemeente_id, id)
  if (!concept) throw notFound()
  const { regeling_id, nieuw, basis_versie_id, inhoud } = concept
  await lockRegeling(tx, gemeente_id, regeling_id)
  const { basis, versies, plafonds, vragen, mandaat, belemmeringen } = await judgeConcept(
    tx,
    concept,
    nu,
  )
  const redenen: Belemmering[] = [...belemmeringen]
  if (concept.versie !== _versie) redenen.unshift(conceptVeranderd)
  if (!nieuw && versies[0]?.id !== basis_versie_id) redenen.push(nieuwereVersie)
  if (redenen.length > 0) throw new Refusal(redenen, { status: 409 })

  const versie = (versies[0]?.versie ?? 0) + 1
  const vandaag = toDatum(nu)
  const inhoud_hash = sha256(canonicalJson([basis_versie_id, inhoud, vragen]))
  const door = { gepubliceerd_op: vandaag, gepubliceerd_door: gebruiker.id, reden, bekendmaking }
  if (nieuw && !(await insertRegeling(tx, gemeente_id, regeling_id))) throw new Refusal([naamBezet])
  await insertRegelingversie(
    tx,
    { basis_versie_id, regeling_id, versie, inhoud_hash, vragen, ...door },
    { ...inhoud, mandaat },
  )
  const bekend = new Set(plafonds.map(({ periode }) => periode))
  const nodig = new Set(perioden(inhoud, basis.verdeelwijze))
  const erbij = inhoud.plafonds.filter(({ periode }) => nodig.has(periode) && !bekend.has(periode))
  const rijen = erbij.map((plafond) => ({ ...plafond, gemeente_id, regeling_id }))
  await insertPlafonds(tx, rijen, vandaag)
  await deleteRegelingconcept(tx, id)
  await appendAudit(tx, actor, 'regeling gepubliceerd', `regeling/${regeling_id}`, {
    versie,
    van: inhoud.van,
    inhoud_hash,
    reden,
    plafonds: erbij,
  })
  return { regeling_id, versie }
}

const naamBezet = {
  code: 'naam-bezet',
  tekst:
    'Intussen is er een andere regeling met deze vaste naam. Maak een kopie onder een andere naam.',
}

const nieuwereVersie = {
  code: 'nieuwere-versie',
  tekst:
    'Intussen is er een nieuwere versie van deze regeling gepubliceerd. Maak een concept van die versie en neem over wat u wilt veranderen.',
}
