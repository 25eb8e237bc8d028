import { redirect } from '@remix-run/node'
import { listEffectregels } from '../../../db/queries/effectregel.ts'
import { listPlanindicatoren } from '../../../db/queries/planindicator.ts'
import { andereKant, type Kant } from '../../domain/evaluatiecriterium/criterium.ts'
import { sjablonen, voorbeelden } from '../../domain/evaluatiecriterium/voorbeeldlijst.ts'
import { voorbeeldUitPlan } from '../../domain/evaluatiecriterium/voorbeelden.ts'
import { kantnaam } from '../../domain/evaluatieplan/aan-zet-woorden.ts'
import { aanTafel } from './aan-tafel.server.ts'
import type { AanTafel } from './begeleiding.server.ts'
import { alsGetypt } from './keuzes.ts'
import { isAanTafel } from './plaats.ts'

/** The empty form of this side, or what it begins with: an example, a template, or an effect of the drawing. */
export async function nieuwVan(toegestaan: AanTafel, kant: Kant) {
  const { db, gebruiker, request } = toegestaan
  const { overleg, kop, stoel } = await aanTafel(toegestaan, kant)
  if (!stoel.schrijft) throw redirect(kop.basis, 303)
  const zoek = new URL(request.url).searchParams
  const gekozen = zoek.get('voorbeeld') ?? ''
  const effect = zoek.get('effect')
  const ander = kantnaam(andereKant(kant)).toLowerCase()
  const voorbeeld = [
    ...sjablonen,
    ...voorbeelden,
    ...(await listPlanindicatoren(db, gebruiker.gemeente_id)).map(voorbeeldUitPlan),
  ].find(({ sleutel }) => sleutel === gekozen)
  const regel = effect
    ? (await listEffectregels(db, overleg.id)).find(({ id }) => id === effect)
    : undefined
  return {
    ...kop,
    ander,
    wachtOp: ander,
    gekozen: voorbeeld?.sleutel ?? regel?.id ?? '',
    voorbeeld: voorbeeld ? { titel: voorbeeld.titel, uitPlan: voorbeeld.uit !== undefined } : null,
    waarden: alsGetypt(
      voorbeeld?.inhoud ?? (regel ? { doel: `${regel.wie}: ${regel.krijgt}` } : {}),
    ),
    sjablonen: sjablonen.map(({ sleutel, titel }) => ({ sleutel, titel })),
    terug: isAanTafel(request) ? `${kop.basis}/tafel` : kop.basis,
    tafel: isAanTafel(request),
  }
}
export type NieuwGegevens = Awaited<ReturnType<typeof nieuwVan>>
