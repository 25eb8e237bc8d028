import type { Overlegcriterium } from '../../../db/queries/overleg.ts'
import { aandachtspunten } from '../../domain/evaluatiecriterium/aandachtspunten.ts'
import {
  aanZetVoor,
  laatste,
  overeengekomenVersie,
  standVan,
  type Criteriumstand,
} from '../../domain/evaluatiecriterium/criterium.ts'
import {
  criteriumregels,
  criteriumzin,
  korteTitel,
} from '../../domain/evaluatiecriterium/in-woorden.ts'
import { magIntrekken } from '../../domain/evaluatiecriterium/regels.ts'
import { criteriumWoorden, kantnaam } from '../../domain/evaluatieplan/aan-zet-woorden.ts'
import { datumVoluit, getal } from '../../domain/opmaak.ts'
import { teMeten } from '../../domain/evaluatiecriterium/nulmeting.ts'
import { notFound } from '../../lib/errors.ts'
import type { AanTafel } from './begeleiding.server.ts'
import type { Kant } from '../../domain/evaluatiecriterium/criterium.ts'
import { gesprekVan, verschillen } from './gesprek.server.ts'
import type { Stoel } from './lezer.server.ts'
import { gedaanVan, isAanTafel } from './plaats.ts'
import { criteriumStoelen } from './stoelen.server.ts'
import { aanTafel, blokVan } from './aan-tafel.server.ts'
import { vergelijkingVan } from './vergelijking.server.ts'

/** A criterium on the overview. */
export function criteriumkaart(
  criterium: Overlegcriterium,
  { kant }: Pick<Stoel, 'kant'>,
  project: Parameters<typeof aandachtspunten>[1],
) {
  const voorstel = laatste(criterium)
  return {
    volgnummer: criterium.volgnummer,
    titel: korteTitel(voorstel.doel),
    indicator: voorstel.indicator,
    zin: criteriumzin(voorstel),
    stand: standVan(criterium),
    woord: standwoord(standVan(criterium), voorstel.laten_vervallen),
    vanU: aanZetVoor(criterium) === kant,
    stoelen: criteriumStoelen(criterium, kant),
    punten: puntenVan(criterium, project),
    opmerkingen: criterium.opmerkingen.length,
  }
}
export type Criteriumkaart = ReturnType<typeof criteriumkaart>

/** One criterium with its whole conversation. */
export async function criteriumVan(toegestaan: AanTafel, kant: Kant) {
  const stand = await aanTafel(toegestaan, kant)
  const { overleg, stoel, kop } = stand
  const { volgnummer } = toegestaan.params
  const criterium = overleg.criteria.find((een) => String(een.volgnummer) === volgnummer)
  if (!criterium) throw notFound()
  const voorstel = laatste(criterium)
  const geldt = overeengekomenVersie(criterium)
  const antwoordt = aanZetVoor(criterium) === kant && stoel.schrijft
  return {
    ...kop,
    ...criteriumkaart(criterium, stoel, overleg),
    tafel: isAanTafel(toegestaan.request),
    nulmeting: nulmetingVan(criterium),
    net: gedaanVan(toegestaan.request),
    aanZet: blokVan(stand, criteriumWoorden(criterium, stoel)),
    versie: voorstel.versie,
    regels: regelsVan(criterium),
    laten_vervallen: voorstel.laten_vervallen,
    geldt: geldt && geldt.versie !== voorstel.versie ? geldt.versie : null,
    woorden: voorstel.toelichting && {
      tekst: voorstel.toelichting,
      wie: `${voorstel.door_naam}, ${kantnaam(voorstel.kant).toLowerCase()}`,
      eigen: voorstel.kant === kant,
    },
    gesprek: gesprekVan(criterium, kant),
    vergelijking: vergelijkingVan(criterium, toegestaan.request),
    mag: {
      akkoord: aanZetVoor(criterium) === kant && stoel.stemtIn,
      antwoord: antwoordt,
      wijzigen: !antwoordt && !criterium.vervallen && stoel.schrijft,
      vervallen: !criterium.vervallen && !voorstel.laten_vervallen && stoel.stemtIn,
      intrekken: magIntrekken(criterium, kant),
      zeggen: !criterium.vervallen && stoel.schrijft,
    },
    waarom: stoel.waarom,
    inhoud: voorstel,
  }
}
export type CriteriumGegevens = Awaited<ReturnType<typeof criteriumVan>>

/** The proposal, with beside every answer what it was before, as long as there is something to answer. */
export function regelsVan(criterium: Overlegcriterium) {
  const voorstel = laatste(criterium)
  const open = aanZetVoor(criterium) !== null && !voorstel.laten_vervallen
  const vorige = open ? criterium.voorstellen.at(-2) : undefined
  const was = new Map(verschillen(vorige, voorstel).map(({ label, was }) => [label, was]))
  return criteriumregels(voorstel).map((regel) => ({ ...regel, was: was.get(regel.label) ?? null }))
}

/** What would make it stronger, as long as it is not about to go. */
function puntenVan(criterium: Overlegcriterium, project: Parameters<typeof aandachtspunten>[1]) {
  const voorstel = laatste(criterium)
  return voorstel.laten_vervallen || criterium.vervallen ? [] : aandachtspunten(voorstel, project)
}

/** What was measured before the beginning, or that it still has to be. */
function nulmetingVan(criterium: Overlegcriterium) {
  const afspraak = teMeten(criterium)
  if (!afspraak) return null
  const { nulmeting } = criterium
  if (!nulmeting) return { gemeten: null }
  const { waarde, gemeten_op, bron, naam } = nulmeting
  const getelde = [getal(waarde), afspraak.eenheid].filter(Boolean).join(' ')
  return { gemeten: `${getelde} (${datumVoluit(gemeten_op)}, ${bron}, door ${naam})` }
}

const standwoorden: Record<Criteriumstand, string> = {
  voorstel: 'Voorstel',
  tegenvoorstel: 'Tegenvoorstel',
  overeengekomen: 'Overeengekomen',
  vervallen: 'Vervallen',
}
const standwoord = (stand: Criteriumstand, laten_vervallen: boolean) =>
  laten_vervallen && stand !== 'vervallen' ? 'Laten vervallen?' : standwoorden[stand]
