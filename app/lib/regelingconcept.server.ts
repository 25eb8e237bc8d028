import { getBriefteksten } from '../../db/queries/briefteksten.ts'
import { listMandaat } from '../../db/queries/mandaat.ts'
import { listOnderdelen } from '../../db/queries/plan.ts'
import { getRegelingVersie } from '../../db/queries/regeling.ts'
import { findRegelingconcept, type Conceptrij } from '../../db/queries/regelingconcept.ts'
import { listBronnen, listPlafonds, listRegelingversies } from '../../db/queries/regelingversie.ts'
import type { Db, Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { belemmeringenVoorPubliceren } from '../domain/regeling/concept-publiceren.ts'
import { passendeVragen } from '../domain/regeling/concept.ts'
import { scorenVan } from '../domain/regeling/concept-scoren.ts'
import { notFound } from './errors.ts'

/** A draft of a scheme of this municipality with what it is judged against; not there is not found. */
export async function getConcept(db: Db | Tx, gemeente_id: string, id: string, nu: Date) {
  const concept = await findRegelingconcept(db, gemeente_id, id)
  if (!concept) throw notFound()
  return { concept, ...(await judgeConcept(db, concept, nu)) }
}

/** The version a draft was made from, and everything that keeps it from being published now. */
export async function judgeConcept(db: Db | Tx, concept: Conceptrij, nu: Date) {
  const { gemeente_id, regeling_id, basis_versie_id, inhoud } = concept
  const [basis, versies, plafonds, onderdelen, bronnen, mandaatToen, brieftekstenToen] =
    await Promise.all([
      getRegelingVersie(db, basis_versie_id),
      listRegelingversies(db, gemeente_id, regeling_id),
      listPlafonds(db, regeling_id),
      listOnderdelen(db, inhoud.plan_versie_id),
      listBronnen(db, gemeente_id),
      listMandaat(db, basis_versie_id),
      getBriefteksten(db, basis_versie_id),
    ])
  const { verdeelwijze } = basis
  const { teksten = basis.teksten, checklist = basis.checklist, mandaat = mandaatToen } = inhoud
  const scoren = inhoud.scoren ?? scorenVan(basis)
  const kader = {
    scoren,
    verdeelwijze,
    checklist,
    mandaat,
    metVerslag: !(inhoud.termijnen ?? basis).direct_vaststellen,
    plafonds,
    versies,
    onderdelen,
    bronnen: new Set(bronnen.map(({ sleutel }) => sleutel)),
  }
  const sleutels = new Set(onderdelen.map(({ sleutel }) => sleutel))
  return {
    basis,
    teksten,
    checklist,
    mandaat,
    scoren,
    briefteksten: inhoud.briefteksten ?? brieftekstenToen,
    versies,
    plafonds,
    onderdelen,
    bronnen,
    belemmeringen: belemmeringenVoorPubliceren(inhoud, kader, toDatum(nu)),
    vragen: passendeVragen(basis.vragen, inhoud, sleutels),
  }
}
