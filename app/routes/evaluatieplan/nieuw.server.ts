import { redirect } from '@remix-run/node'
import { listPlanindicatoren } from '../../../db/queries/planindicator.ts'
import { andereKant, type Kant } from '../../domain/evaluatiecriterium/criterium.ts'
import { voorbeelden, voorbeeldUitPlan } from '../../domain/evaluatiecriterium/voorbeelden.ts'
import { kantnaam } from '../../domain/evaluatieplan/aan-zet-woorden.ts'
import { aanTafel } from './aan-tafel.server.ts'
import type { AanTafel } from './begeleiding.server.ts'
import { alsGetypt } from './keuzes.ts'

/** The empty form of this side, with the examples one can begin from. */
export async function nieuwVan(toegestaan: AanTafel, kant: Kant) {
  const { db, gebruiker, request } = toegestaan
  const { kop, stoel } = await aanTafel(toegestaan, kant)
  if (!stoel.schrijft) throw redirect(kop.basis, 303)
  const vanPlan = await listPlanindicatoren(db, gebruiker.gemeente_id)
  const alle = [...voorbeelden, ...vanPlan.map(voorbeeldUitPlan)]
  const gekozen = new URL(request.url).searchParams.get('voorbeeld') ?? ''
  const ander = kantnaam(andereKant(kant)).toLowerCase()
  return {
    ...kop,
    ander,
    wachtOp: ander,
    gekozen,
    voorbeelden: alle,
    waarden: alsGetypt(alle.find(({ sleutel }) => sleutel === gekozen)?.inhoud ?? {}),
  }
}
export type NieuwGegevens = Awaited<ReturnType<typeof nieuwVan>>
