import { listEffectregels } from '../../../db/queries/effectregel.ts'
import { watOpvalt } from '../../domain/evaluatiecriterium/effectregels.ts'
import { kantnaam } from '../../domain/evaluatieplan/aan-zet-woorden.ts'
import type { Kant } from '../../domain/evaluatiecriterium/criterium.ts'
import { aanTafel } from './aan-tafel.server.ts'
import type { AanTafel } from './begeleiding.server.ts'
import { gedaanVan, isAanTafel } from './plaats.ts'

/** The drawing of who invests what and who gains what, and what it makes visible. */
export async function effectenVan(toegestaan: AanTafel, kant: Kant) {
  const { db, request } = toegestaan
  const { overleg, kop, stoel } = await aanTafel(toegestaan, kant)
  const regels = await listEffectregels(db, overleg.id)
  return {
    ...kop,
    net: gedaanVan(request),
    tekent: stoel.schrijft,
    waarom: stoel.waarom,
    tafel: isAanTafel(request),
    regels: regels.map(({ kant: door, ...regel }) => ({ ...regel, door: kantnaam(door) })),
    opvalt: watOpvalt(regels, overleg.partners),
  }
}
export type EffectenGegevens = Awaited<ReturnType<typeof effectenVan>>
