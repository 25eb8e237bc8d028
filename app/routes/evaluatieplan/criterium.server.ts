import type { Overlegcriterium, Overlegvoorstel } from '../../../db/queries/overleg.ts'
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
import { criteriumWoorden, kantnaam, noem } from '../../domain/evaluatieplan/aan-zet-woorden.ts'
import { tijdstip } from '../../domain/opmaak.ts'
import { notFound } from '../../lib/errors.ts'
import type { AanTafel } from './begeleiding.server.ts'
import type { Kant } from '../../domain/evaluatiecriterium/criterium.ts'
import type { Stoel } from './lezer.server.ts'
import { gedaanVan } from './plaats.ts'
import { criteriumStoelen } from './stoelen.server.ts'
import { aanTafel, blokVan } from './aan-tafel.server.ts'

/** A criterium on the overview. */
export function criteriumkaart(criterium: Overlegcriterium, { kant }: Stoel) {
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
    ...criteriumkaart(criterium, stoel),
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
    punten:
      voorstel.laten_vervallen || criterium.vervallen ? [] : aandachtspunten(voorstel, overleg),
    gesprek: gesprekVan(criterium, kant),
    mag: {
      akkoord: aanZetVoor(criterium) === kant && stoel.stemtIn,
      antwoord: antwoordt,
      wijzigen: !antwoordt && !criterium.vervallen && stoel.schrijft,
      vervallen: !criterium.vervallen && !voorstel.laten_vervallen && stoel.stemtIn,
      intrekken: magIntrekken(criterium, kant),
    },
    waarom: stoel.waarom,
    inhoud: voorstel,
  }
}
export type CriteriumGegevens = Awaited<ReturnType<typeof criteriumVan>>

/** The proposal, with beside every answer what it was before, as long as there is something to answer. */
function regelsVan(criterium: Overlegcriterium) {
  const voorstel = laatste(criterium)
  const open = aanZetVoor(criterium) !== null && !voorstel.laten_vervallen
  const vorige = open ? criterium.voorstellen.at(-2) : undefined
  const was = new Map(
    verschillen(vorige, voorstel).map((verschil) => [verschil.label, verschil.was]),
  )
  return criteriumregels(voorstel).map((regel) => ({ ...regel, was: was.get(regel.label) ?? null }))
}

/** What was said, from the first proposal on: each version with what it changed in words. */
function gesprekVan({ voorstellen }: Overlegcriterium, lezer: Kant) {
  return voorstellen.map((voorstel, index) => ({
    id: voorstel.id,
    versie: voorstel.versie,
    wie: noem(voorstel.kant, lezer),
    naam: voorstel.door_naam,
    wanneer: tijdstip(new Date(voorstel.moment)),
    dateTime: voorstel.moment,
    vervalt: voorstel.laten_vervallen,
    antwoordt: index > 0 && voorstellen[index - 1]!.kant !== voorstel.kant,
    toelichting: voorstel.toelichting,
    verschillen: verschillen(voorstellen[index - 1], voorstel),
    akkoord:
      voorstel.akkoord_moment === null
        ? null
        : {
            wie: noem(voorstel.kant === 'gemeente' ? 'initiatief' : 'gemeente', lezer),
            naam: voorstel.akkoord_naam ?? '',
            wanneer: tijdstip(new Date(voorstel.akkoord_moment)),
          },
  }))
}

/** The questions whose answer changed, each with what it was and what it became. */
function verschillen(vorige: Overlegvoorstel | undefined, voorstel: Overlegvoorstel) {
  if (!vorige) return []
  const was = new Map(criteriumregels(vorige).map(({ label, waarde }) => [label, waarde]))
  const wordt = new Map(criteriumregels(voorstel).map(({ label, waarde }) => [label, waarde]))
  return [...new Set([...was.keys(), ...wordt.keys()])]
    .map((label) => ({ label, was: was.get(label) ?? '', wordt: wordt.get(label) ?? '' }))
    .filter((regel) => regel.was !== regel.wordt)
}

const standwoorden: Record<Criteriumstand, string> = {
  voorstel: 'Voorstel',
  tegenvoorstel: 'Tegenvoorstel',
  overeengekomen: 'Overeengekomen',
  vervallen: 'Vervallen',
}
const standwoord = (stand: Criteriumstand, laten_vervallen: boolean) =>
  laten_vervallen && stand !== 'vervallen' ? 'Laten vervallen?' : standwoorden[stand]
