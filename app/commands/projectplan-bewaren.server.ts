import { getProjectplan, type Aanvraagvelden } from '../../db/queries/aanvraag.ts'
import { findPlaats } from '../../db/queries/plaats.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Bewaarkeuzes } from '../domain/aanvraag/bewaren.schema.ts'
import { ELDERS, type Planinvoer, type Projectplan } from '../domain/aanvraag/projectplan.schema.ts'
import {
  plaatsvraagVan,
  sleutelVan,
  type Plaats,
  type Plaatsvraag,
} from '../domain/plaats/plaats.ts'
import type { Actor } from '../lib/actor.server.ts'
import { sectieBewaren, type Sectie } from './sectie-bewaren.server.ts'

/** A place that was looked up just now: null when nobody could be asked. */
export type Opgezocht = { vraag: Plaatsvraag | null; plek: Plaats | null } | null

/** Saves the plan of a draft, with where its place lies if that was looked up. */
export function projectplanBewaren(
  tx: Tx,
  actor: Actor,
  zaak: Zaak,
  { _versie, _keuze, later, wijk_anders, ...getypt }: Planinvoer & Bewaarkeuzes,
  opgezocht: Opgezocht = null,
) {
  const plan = { ...getypt, wijk: getypt.wijk === ELDERS ? wijk_anders : getypt.wijk }
  return sectieBewaren(tx, actor, zaak, sectieOp(actor.nu, opgezocht), plan, {
    _versie,
    _keuze,
    later,
  })
}

const sectieOp = (nu: Date, opgezocht: Opgezocht): Sectie<Projectplan> => ({
  naam: 'projectplan',
  lees: getProjectplan,
  schrijf: async (tx, { gemeente_id }, plan) => ({
    ...plan,
    ...(await plekVan(tx, gemeente_id, plan, nu, opgezocht)),
  }),
})

/** The place as it was found; what could not be looked up stays as it was typed. */
async function plekVan(
  tx: Tx,
  gemeente_id: string,
  plan: Projectplan,
  nu: Date,
  opgezocht: Opgezocht,
): Promise<Pick<Aanvraagvelden, 'locatie_gevonden' | 'lon' | 'lat'>> {
  const vraag = plaatsvraagVan(gemeente_id, plan)
  const sleutel = vraag && sleutelVan(gemeente_id, vraag)
  // what is kept may have the place of somebody else in it
  const zelfde = opgezocht?.vraag && sleutelVan(gemeente_id, opgezocht.vraag) === sleutel
  const plek = zelfde ? opgezocht.plek : sleutel && (await findPlaats(tx, sleutel, nu))?.antwoord
  if (!plek) return { locatie_gevonden: '', lon: null, lat: null }
  const { weergave, lon, lat } = plek
  return { locatie_gevonden: weergave, lon, lat }
}
