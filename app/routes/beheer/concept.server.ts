import { redirect } from '@remix-run/node'
import { regelingconceptBewaren } from '../../commands/regelingconcept-bewaren.server.ts'
import type { Conceptdeel } from '../../domain/regeling/concept-publiceren.ts'
import type { Regelingconcept } from '../../domain/regeling/concept.ts'
import { getConcept } from '../../lib/regelingconcept.server.ts'
import type { Toegestaan } from '../../lib/guard.server.ts'
import type { Tx } from '../../../db/db.ts'

/** The draft this page is about, with what every page of it shows. */
export async function leesConcept({ db, gebruiker, nu, params }: Toegestaan) {
  const gevonden = await getConcept(db, gebruiker.gemeente_id, params.concept ?? '', nu)
  const { id, regeling_id, nieuw, versie, inhoud } = gevonden.concept
  return {
    ...gevonden,
    inhoud,
    kop: { concept: { id, regeling_id, nieuw, titel: inhoud.titel }, versie },
  }
}

type Waar = Pick<Toegestaan, 'actor' | 'params'> & { tx: Tx; versie: number; deel: Conceptdeel }

/** Saves one part of the draft and goes back to its overview. */
export async function bewaarConcept(
  { tx, actor, params, versie, deel }: Waar,
  wijzig: (inhoud: Regelingconcept) => Regelingconcept,
  verder = '?bewaard',
) {
  const id = params.concept ?? ''
  await regelingconceptBewaren(tx, actor, { id, versie, deel }, wijzig)
  return redirect(`/beheer/regelingen/concept/${id}${verder}`, 303)
}
