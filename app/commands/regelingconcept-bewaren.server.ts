import { lockRegelingconcept, updateRegelingconcept } from '../../db/queries/regelingconcept.ts'
import type { Tx } from '../../db/db.ts'
import { conceptVeranderd, type Regelingconcept } from '../domain/regeling/concept.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

type Waar = { id: string; versie: number; deel: string }

/** Changes one part of a draft of a scheme, as the page showed it; it has no effect until it is published. */
export async function regelingconceptBewaren(
  tx: Tx,
  actor: Actor,
  { id, versie, deel }: Waar,
  wijzig: (inhoud: Regelingconcept) => Regelingconcept,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'beheer:regelingen')) throw forbidden()
  const concept = await lockRegelingconcept(tx, gebruiker.gemeente_id, id)
  if (!concept) throw notFound()
  if (concept.versie !== versie) throw new Refusal([conceptVeranderd], { status: 409 })
  const inhoud = wijzig(concept.inhoud)
  await updateRegelingconcept(tx, id, { inhoud, door: gebruiker.id, nu })
  await appendAudit(tx, actor, 'regelingconcept bewaard', `regeling/${concept.regeling_id}`, {
    concept: id,
    deel,
  })
}
