import type { Overlegcriterium } from '../../../db/queries/overleg.ts'
import {
  aandachtspuntenVanPlan,
  belastingVan,
  duur,
} from '../../domain/evaluatiecriterium/belasting.ts'
import { laatste, type Kant } from '../../domain/evaluatiecriterium/criterium.ts'
import { korteTitel } from '../../domain/evaluatiecriterium/in-woorden.ts'
import { isActueel, isBevestigd } from '../../domain/evaluatieplan/evaluatieplan.ts'
import { euro, tijdstip } from '../../domain/opmaak.ts'
import { aanTafel, blokVan } from './aan-tafel.server.ts'
import type { AanTafel } from './begeleiding.server.ts'
import { criteriumkaart } from './criterium.server.ts'
import { gedaanVan } from './plaats.ts'
import { planStoelen } from './stoelen.server.ts'

/** All that the overview of the table shows. */
export async function tafelVan(toegestaan: AanTafel, kant: Kant) {
  const stand = await aanTafel(toegestaan, kant)
  const { overleg, stoel, plan, aanzet, kop } = stand
  const { criteria, gevraagd, hulpvraag, plannen } = overleg
  const opTafel = criteria.filter(({ vervallen }) => !vervallen)
  const geldend = plannen.find(isBevestigd)
  return {
    ...kop,
    net: gedaanVan(toegestaan.request),
    aanZet: blokVan(stand),
    fase: aanzet.fase,
    schrijft: stoel.schrijft,
    waarom: stoel.waarom,
    criteria: opTafel.map((criterium) => criteriumkaart(criterium, stoel)),
    vervallen: criteria.filter(({ vervallen }) => vervallen).map(vervallenRegel),
    plan: plan && {
      versie: plan.versie,
      actueel: isActueel(plan, criteria),
      stoelen: planStoelen(plan, stoel.kant),
    },
    geldend: geldend ? geldend.versie : null,
    meten: metenVan(opTafel.map(laatste), gevraagd),
    begeleider: overleg.begeleiders[0]?.naam ?? null,
    hulpvraag: hulpvraag && {
      vraag: hulpvraag.vraag,
      wanneer: tijdstip(new Date(hulpvraag.moment)),
      naam: hulpvraag.naam,
    },
    project: {
      samenvatting: overleg.samenvatting,
      doel: overleg.doel,
      doelgroep: overleg.doelgroep,
      activiteiten: overleg.activiteiten,
      gevraagd: gevraagd === null ? '' : euro(gevraagd),
    },
  }
}
export type TafelGegevens = Awaited<ReturnType<typeof tafelVan>>

const vervallenRegel = (criterium: Overlegcriterium) => ({
  volgnummer: criterium.volgnummer,
  titel: korteTitel(laatste(criterium).doel),
})

function metenVan(criteria: Parameters<typeof aandachtspuntenVanPlan>[0], gevraagd: number | null) {
  const { minuten, onbekend, richtlijn, teZwaar } = belastingVan(criteria, gevraagd)
  return {
    samen: duur(minuten),
    onbekend,
    richtlijn: richtlijn === null ? null : duur(richtlijn),
    teZwaar,
    punten: aandachtspuntenVanPlan(criteria, gevraagd),
  }
}
