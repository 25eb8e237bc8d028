import { domeinnaam } from '../aanvraag/domeinnamen.ts'
import { domeinen } from '../aanvraag/inhoud.ts'
import {
  eindVan,
  leesEind,
  zelfdePaar,
  type Eindsoort,
  type Verbinding,
  type Verbindinguitkomst,
  type Verbindingverslag,
} from './verbinding.ts'

export type Knoop = { id: string; soort: Eindsoort; naam: string }
export type Lijnstand = 'was_er_al' | 'gepland' | Verbindinguitkomst
export type Lijn = { van: string; naar: string; stand: Lijnstand; toelichting: string }
/** Who and what, and the lines between them: those that were there, that are planned, and what came of them. */
export type Graaf = { knopen: Knoop[]; lijnen: Lijn[] }

export type Wie = { deelname_id: string; naam: string; rol?: 'penvoerder' | 'partner' }
type Rij = { van: string; naar: string; stand: Lijnstand | 'geen'; toelichting?: string }
type Bron = { deelnemers: readonly Wie[]; samenhang?: readonly Rij[] }

/** The picture of what an application says; an organisation that takes part by now is that participant. */
export function graafVan({ deelnemers, samenhang = [] }: Bron): Graaf {
  const knopen = new Map<string, Knoop>()
  const lijnen: Lijn[] = []
  for (const { van, naar, stand, toelichting = '' } of samenhang) {
    const [een, ander] = [knoopVan(van, deelnemers), knoopVan(naar, deelnemers)]
    if (!een || !ander || een.id === ander.id) continue
    // of two that do not work together only who they are shows, not a line
    for (const knoop of [een, ander])
      if (stand !== 'geen' || isPartij(knoop)) knopen.set(knoop.id, knoop)
    const lijn = { van: een.id, naar: ander.id, toelichting }
    if (stand !== 'geen' && !lijnen.some((lijn2) => zelfdePaar(lijn, lijn2)))
      lijnen.push({ ...lijn, stand })
  }
  return { knopen: opVolgorde([...knopen.values()], deelnemers), lijnen }
}

/** What was said before, with what the report says came of it. */
export function naAfloop(
  samenhang: readonly Verbinding[],
  verslag: readonly Verbindingverslag[],
): Rij[] {
  const gezegd = (rij: Verbinding) => verslag.find((een) => zelfdePaar(een, rij))
  return [
    ...samenhang.map((rij): Rij => {
      const antwoord = gezegd(rij)
      return rij.stand === 'was_er_al' || !antwoord
        ? rij
        : { ...rij, stand: antwoord.uitkomst, toelichting: antwoord.toelichting }
    }),
    ...verslag
      .filter((een) => !samenhang.some((rij) => zelfdePaar(een, rij)))
      .map(({ uitkomst, ...een }) => ({ ...een, stand: uitkomst })),
  ]
}

/** Whether this is somebody one can work with: not a subject or a place. */
export const isPartij = ({ soort }: Pick<Knoop, 'soort'>) =>
  soort === 'deelnemer' || soort === 'organisatie'

/** The node an end stands for; nothing when it is a participant who left. */
export function knoopVan(eind: string, deelnemers: readonly Wie[]): Knoop | null {
  const gelezen = leesEind(eind)
  if (!gelezen) return null
  const { soort, waarde } = gelezen
  if (soort === 'deelnemer' || soort === 'organisatie') {
    const wie = deelnemers.find(({ deelname_id, naam }) =>
      soort === 'deelnemer' ? deelname_id === waarde : zelfdeNaam(naam, waarde),
    )
    if (wie)
      return { id: eindVan('deelnemer', wie.deelname_id), soort: 'deelnemer', naam: wie.naam }
    if (soort === 'deelnemer') return null
  }
  const id = eindVan(soort, soort === 'organisatie' ? waarde.toLowerCase() : waarde)
  return { id, soort, naam: soort === 'domein' ? domeinnaam(waarde) : waarde }
}

export const zelfdeNaam = (een: string, ander: string) =>
  een.trim().toLowerCase() === ander.trim().toLowerCase()

/** Participants as they stand in the application, then other organisations, subjects and places. */
function opVolgorde(knopen: readonly Knoop[], deelnemers: readonly Wie[]): Knoop[] {
  const vast = [
    ...trekkerEerst(deelnemers).map(({ deelname_id }) => eindVan('deelnemer', deelname_id)),
    ...knopen.filter(({ soort }) => soort === 'organisatie').map(({ id }) => id),
    ...domeinen.map((domein) => eindVan('domein', domein)),
  ]
  const plek = ({ id }: Knoop) => (vast.includes(id) ? vast.indexOf(id) : vast.length)
  return knopen.toSorted((een, ander) => plek(een) - plek(ander))
}

export const trekkerEerst = <D extends Pick<Wie, 'rol'>>(deelnemers: readonly D[]): D[] =>
  deelnemers.toSorted((een, ander) => Number(isTrekker(ander)) - Number(isTrekker(een)))
const isTrekker = ({ rol }: Pick<Wie, 'rol'>) => rol === 'penvoerder'
