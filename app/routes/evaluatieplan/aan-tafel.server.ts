import { getOverleg, type Overleg } from '../../../db/queries/overleg.ts'
import { findOpenSessie } from '../../../db/queries/overlegsessie.ts'
import { getTafelgenoot } from '../../../db/queries/tafelgenoot.ts'
import { toDatum } from '../../domain/datum.ts'
import type { Kant } from '../../domain/evaluatiecriterium/criterium.ts'
import { aanZetInOverleg } from '../../domain/evaluatieplan/aan-zet.ts'
import {
  NIEMAND,
  overlegTermijn,
  overlegWoorden,
} from '../../domain/evaluatieplan/aan-zet-woorden.ts'
import { isBezig } from '../../domain/overlegsessie/sessie.ts'
import type { AanTafel } from './begeleiding.server.ts'
import { contactVan, stoelVan, type Stoel } from './lezer.server.ts'
import { basisVan } from './plaats.ts'

/** The table with its reader: what every page of the overleg starts from. */
export async function aanTafel(toegestaan: AanTafel, kant: Kant) {
  const { db, zaak, gebruiker, nu } = toegestaan
  const overleg = await getOverleg(db, zaak.id)
  const persoon = await getTafelgenoot(db, gebruiker, kant, zaak.id)
  const stoel = stoelVan(toegestaan, persoon, overleg.status)
  const plan = overleg.plannen[0] ?? null
  const aanzet = aanZetInOverleg({
    criteria: overleg.criteria,
    plan,
    hulp_gevraagd: overleg.hulpvraag !== null,
  })
  const sessie = await findOpenSessie(db, zaak.id)
  const kop = { ...kopVan(overleg, stoel), samen: sessie !== undefined && isBezig(sessie, nu) }
  return { overleg, stoel, plan, aanzet, vandaag: toDatum(nu), kop }
}
export type Tafelstand = Awaited<ReturnType<typeof aanTafel>>

/** The block that is the same on every page: whose turn, until when, whom to call. */
export function blokVan(
  { overleg, stoel, aanzet, vandaag }: Tafelstand,
  woorden = overlegWoorden(aanzet, overleg.criteria, stoel),
) {
  const klaar = woorden.wie === NIEMAND
  return {
    ...(stoel.waarom.length > 0 ? { ...woorden, uBent: false } : woorden),
    ...(klaar ? {} : overlegTermijn(overleg.status, overleg.regeling?.tot, vandaag)),
    contact: contactVan(overleg, stoel.kant),
  }
}

function kopVan({ nummer, titel, status }: Overleg, { kant }: Stoel) {
  const naam = titel || 'Aanvraag zonder naam'
  return { nummer, titel: naam, kant, basis: basisVan(kant, nummer), concept: status === 'concept' }
}
