import type {
  Overlegcriterium,
  Overlegopmerking,
  Overlegvoorstel,
} from '../../../db/queries/overleg.ts'
import {
  andereKant,
  type Criteriuminhoud,
  type Kant,
} from '../../domain/evaluatiecriterium/criterium.ts'
import { criteriumregels } from '../../domain/evaluatiecriterium/in-woorden.ts'
import { noem } from '../../domain/evaluatieplan/aan-zet-woorden.ts'
import { tijdstip } from '../../domain/opmaak.ts'

/** All that happened about one criterium, in order: each version with what it changed in words, each agreement, each remark. */
export function gesprekVan({ voorstellen, opmerkingen }: Overlegcriterium, lezer: Kant) {
  const versies = voorstellen.flatMap((voorstel, index) => [
    versieVan(voorstel, voorstellen[index - 1], lezer),
    ...akkoordVan(voorstel, lezer),
  ])
  return [...versies, ...opmerkingen.map((een) => opmerkingVan(een, lezer))].sort(
    (een, ander) => Date.parse(een.dateTime) - Date.parse(ander.dateTime),
  )
}
export type Gespreksregel = ReturnType<typeof gesprekVan>[number]

function versieVan(voorstel: Overlegvoorstel, vorige: Overlegvoorstel | undefined, lezer: Kant) {
  return {
    soort: 'versie' as const,
    id: voorstel.id,
    versie: voorstel.versie,
    ...van(voorstel, lezer),
    naam: voorstel.door_naam,
    vervalt: voorstel.laten_vervallen,
    antwoordt: vorige !== undefined && vorige.kant !== voorstel.kant,
    toelichting: voorstel.toelichting,
    verschillen: verschillen(vorige, voorstel),
    regels: criteriumregels(voorstel),
  }
}

function akkoordVan(
  { id, versie, kant, akkoord_moment, akkoord_naam }: Overlegvoorstel,
  lezer: Kant,
) {
  if (akkoord_moment === null) return []
  const akkoord = { kant: andereKant(kant), moment: akkoord_moment }
  return [
    {
      soort: 'akkoord' as const,
      id: `${id}-akkoord`,
      versie,
      ...van(akkoord, lezer),
      naam: akkoord_naam ?? '',
    },
  ]
}

const opmerkingVan = (een: Overlegopmerking, lezer: Kant) => ({
  soort: 'opmerking' as const,
  id: een.id,
  versie: een.bij_versie,
  ...van(een, lezer),
  naam: een.naam,
  tekst: een.tekst,
})

const van = ({ kant, moment }: { kant: Kant; moment: string }, lezer: Kant) => ({
  wie: noem(kant, lezer),
  wanneer: tijdstip(new Date(moment)),
  dateTime: moment,
})

/** The questions whose answer changed, each with what it was and what it became. */
export function verschillen(vorige: Criteriuminhoud | undefined, voorstel: Criteriuminhoud) {
  if (!vorige) return []
  const was = new Map(criteriumregels(vorige).map(({ label, waarde }) => [label, waarde]))
  const wordt = new Map(criteriumregels(voorstel).map(({ label, waarde }) => [label, waarde]))
  return [...new Set([...was.keys(), ...wordt.keys()])]
    .map((label) => ({ label, was: was.get(label) ?? '', wordt: wordt.get(label) ?? '' }))
    .filter((regel) => regel.was !== regel.wordt)
}
