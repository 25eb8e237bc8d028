import type { Overlegcriterium } from '../../../db/queries/overleg.ts'
import {
  aandachtspuntenVanPlan,
  belastingVan,
  duur,
} from '../../domain/evaluatiecriterium/belasting.ts'
import { laatste, type Kant } from '../../domain/evaluatiecriterium/criterium.ts'
import { korteTitel } from '../../domain/evaluatiecriterium/in-woorden.ts'
import { isActueel, isBevestigd } from '../../domain/evaluatieplan/evaluatieplan.ts'
import type { Datum } from '../../domain/datum.ts'
import { nulmetingtaken } from '../../domain/evaluatiecriterium/nulmeting.ts'
import { datumVoluit, euro, tijdstip } from '../../domain/opmaak.ts'
import { aanTafel, blokVan, type Tafelstand } from './aan-tafel.server.ts'
import type { AanTafel } from './begeleiding.server.ts'
import { criteriumkaart } from './criterium.server.ts'
import { gedaanVan } from './plaats.ts'
import { planStoelen } from './stoelen.server.ts'

/** All that the overview of the table shows. */
export async function tafelVan(toegestaan: AanTafel, kant: Kant) {
  return tafelgegevens(await aanTafel(toegestaan, kant), toegestaan.request)
}

/** The same, from a table that was already looked up. */
export function tafelgegevens(stand: Tafelstand, request: Request) {
  const { overleg, stoel, plan, aanzet, kop, vandaag } = stand
  const { criteria, gevraagd, hulpvraag, plannen } = overleg
  const opTafel = criteria.filter(({ vervallen }) => !vervallen)
  const geldend = plannen.find(isBevestigd)
  return {
    ...kop,
    net: gedaanVan(request),
    aanZet: blokVan(stand),
    fase: aanzet.fase,
    schrijft: stoel.schrijft,
    waarom: stoel.waarom,
    criteria: opTafel.map((criterium) => criteriumkaart(criterium, stoel, overleg)),
    vervallen: criteria.filter(({ vervallen }) => vervallen).map(vervallenRegel),
    plan: plan && {
      versie: plan.versie,
      actueel: isActueel(plan, criteria),
      stoelen: planStoelen(plan, stoel.kant),
    },
    geldend: geldend ? geldend.versie : null,
    meten: metenVan(opTafel.map(laatste), gevraagd),
    nulmetingen: nulmetingenVan(opTafel, overleg, vandaag),
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

/** What still has to be measured before the activities begin. */
const nulmetingenVan = (
  criteria: readonly Overlegcriterium[],
  overleg: { start_op: Datum | null },
  vandaag: Datum,
) =>
  nulmetingtaken(criteria, overleg, vandaag).map(({ voor, ...taak }) => ({
    ...taak,
    voor: voor && datumVoluit(voor),
  }))

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
