import { redirect } from '@remix-run/node'
import type { Kant } from '../../domain/evaluatiecriterium/criterium.ts'
import type { AanTafel } from './begeleiding.server.ts'
import { criteriumVan } from './criterium.server.ts'

/** The criterium of which the value before the beginning is asked; where none was agreed, to the criterium itself. */
export async function nulmetingVan(toegestaan: AanTafel, kant: Kant) {
  const criterium = await criteriumVan(toegestaan, kant)
  if (!criterium.nulmeting) throw redirect(`${criterium.basis}/${criterium.volgnummer}`, 303)
  return { ...criterium, nulmeting: criterium.nulmeting }
}
export type NulmetingGegevens = Awaited<ReturnType<typeof nulmetingVan>>
