import { getProjectplan, type Aanvraagvelden } from '../../db/queries/aanvraag.ts'
import { findPlaats } from '../../db/queries/plaats.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Bewaarkeuzes } from '../domain/aanvraag/bewaren.schema.ts'
import { ELDERS, type Planinvoer, type Projectplan } from '../domain/aanvraag/projectplan.schema.ts'
import { plaatsvraagVan, sleutelVan } from '../domain/plaats/plaats.ts'
import type { Actor } from '../lib/actor.server.ts'
import { sectieBewaren, type Sectie } from './sectie-bewaren.server.ts'

/** Saves the plan of a draft, with where its place lies if that was looked up. */
export function projectplanBewaren(
  tx: Tx,
  actor: Actor,
  zaak: Zaak,
  { _versie, _keuze, later, wijk_anders, ...getypt }: Planinvoer & Bewaarkeuzes,
) {
  const plan = { ...getypt, wijk: getypt.wijk === ELDERS ? wijk_anders : getypt.wijk }
  return sectieBewaren(tx, actor, zaak, sectieOp(actor.nu), plan, { _versie, _keuze, later })
}

const sectieOp = (nu: Date): Sectie<Projectplan> => ({
  naam: 'projectplan',
  lees: getProjectplan,
  schrijf: async (tx, { gemeente_id }, plan) => ({
    ...plan,
    ...(await plekVan(tx, gemeente_id, plan, nu)),
  }),
})

/** The place as it was found; what could not be looked up stays as it was typed. */
async function plekVan(
  tx: Tx,
  gemeente_id: string,
  plan: Projectplan,
  nu: Date,
): Promise<Pick<Aanvraagvelden, 'locatie_gevonden' | 'lon' | 'lat'>> {
  const vraag = plaatsvraagVan(gemeente_id, plan)
  const plek = vraag && (await findPlaats(tx, sleutelVan(gemeente_id, vraag), nu))?.antwoord
  if (!plek) return { locatie_gevonden: '', lon: null, lat: null }
  const { weergave, lon, lat } = plek
  return { locatie_gevonden: weergave, lon, lat }
}
