import type { Overlegplan } from '../../../db/queries/overleg.ts'
import type { Kant } from '../../domain/evaluatiecriterium/criterium.ts'
import { criteriumregels, korteTitel } from '../../domain/evaluatiecriterium/in-woorden.ts'
import { isActueel, isBevestigd } from '../../domain/evaluatieplan/evaluatieplan.ts'
import { tijdstip } from '../../domain/opmaak.ts'
import { notFound } from '../../lib/errors.ts'
import type { AanTafel } from './begeleiding.server.ts'
import { verschillen } from './gesprek.server.ts'
import { gedaanVan } from './plaats.ts'
import { planStoelen } from './stoelen.server.ts'
import { aanTafel, blokVan } from './aan-tafel.server.ts'

/** One version of the plan as both sides read it; the newest unless the address asks for another. */
export async function planVan(toegestaan: AanTafel, kant: Kant) {
  const stand = await aanTafel(toegestaan, kant)
  const { overleg, stoel, kop } = stand
  const versie = new URL(toegestaan.request.url).searchParams.get('versie')
  const plan = versie
    ? overleg.plannen.find((een) => String(een.versie) === versie)
    : overleg.plannen[0]
  if (!plan) throw notFound()
  const actueel = plan === overleg.plannen[0] && isActueel(plan, overleg.criteria)
  const open = !plan.bevestigingen.some((een) => een.kant === kant)
  return {
    ...kop,
    net: gedaanVan(toegestaan.request),
    aanZet: blokVan(stand),
    versie: plan.versie,
    actueel,
    bevestigd: isBevestigd(plan),
    hash: plan.hash,
    voorgelegd: { naam: plan.voorgelegd_naam, wanneer: tijdstip(new Date(plan.moment)) },
    stoelen: planStoelen(plan, kant),
    criteria: plan.inhoud.criteria.map((criterium) => ({
      volgnummer: criterium.volgnummer,
      regels: criteriumregels(criterium),
    })),
    mag: actueel && open && stoel.bevestigt,
    waarom: actueel && open && !stoel.bevestigt ? waaromNiet(stoel) : [],
    anders: andersDan(plan, overleg.plannen),
    versies: overleg.plannen.map((een) => ({
      versie: een.versie,
      woord: isBevestigd(een) ? 'bevestigd door beide kanten' : 'niet door beide kanten bevestigd',
    })),
  }
}
export type PlanGegevens = Awaited<ReturnType<typeof planVan>>

/** What this version changes in the one both sides confirmed before it, in words. */
function andersDan(plan: Overlegplan, plannen: readonly Overlegplan[]) {
  const eerder = plannen.find((een) => een.versie < plan.versie && isBevestigd(een))
  if (!eerder) return null
  const was = new Map(eerder.inhoud.criteria.map((een) => [een.criterium_id, een]))
  const blijft = new Set(plan.inhoud.criteria.map(({ criterium_id }) => criterium_id))
  return {
    versie: eerder.versie,
    nieuw: plan.inhoud.criteria.filter(({ criterium_id }) => !was.has(criterium_id)).map(kop),
    weg: eerder.inhoud.criteria.filter(({ criterium_id }) => !blijft.has(criterium_id)).map(kop),
    veranderd: plan.inhoud.criteria.flatMap((criterium) => {
      const vorige = was.get(criterium.criterium_id)
      const regels = vorige ? verschillen(vorige, criterium) : []
      return regels.length > 0 ? [{ ...kop(criterium), regels }] : []
    }),
  }
}

const kop = ({ volgnummer, doel }: { volgnummer: number; doel: string }) => ({
  volgnummer,
  titel: korteTitel(doel),
})

function waaromNiet({ waarom, kant }: { waarom: string[]; kant: Kant }): string[] {
  if (waarom.length > 0) return waarom
  return kant === 'initiatief'
    ? ['De penvoerder bevestigt het plan namens het initiatief.']
    : [
        'Een medewerker van de gemeente bevestigt het plan: niet iemand van buiten, en niet wie over de zaak beslist.',
      ]
}
