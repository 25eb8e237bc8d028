import type { OnderdeelSoort } from '../plan/plan.ts'
import { knoopVan, type Wie } from '../samenhang/graaf.ts'
import {
  eindVan,
  leesEind,
  paarVan,
  sleutelVan,
  verbindingstanden,
  zelfdePaar,
  type Verbinding,
} from '../samenhang/verbinding.ts'
import { eindUit } from '../samenhang/voorstellen.ts'
import { domeinen as alleDomeinen } from './inhoud.ts'
import type { AansluitingInvoer } from './aansluiting.schema.ts'
import type { Sectieinhoud } from './samenvoegen.ts'

export type Keuze = { onderdeel_id: string; motivering: string }
type Kiesbaar = { id: string; soort: OnderdeelSoort }
type Initiatief = {
  deelnemers: readonly (Wie & { rol: 'penvoerder' | 'partner' })[]
  wijk: string
}
type Samenhang = { domeinen: string[]; verbindingen: string; merkbaar: string }

/** What this section says, one value per item of the plan, so that two people can choose at the same time. */
export type Aansluitinginhoud = Sectieinhoud & Samenhang

/** The typed answers as that; what may not be chosen under the scheme was not asked and is left out. */
export function alsInhoud(
  { gekozen, motivering, vast, verbindingen, merkbaar, ...samenhang }: AansluitingInvoer,
  kiesbaar: readonly Kiesbaar[],
  vasteSoorten: readonly OnderdeelSoort[],
  initiatief: Initiatief,
): Aansluitinginhoud {
  const { domeinen, rijen } = samenhangUit(samenhang, initiatief)
  const inhoud: Aansluitinginhoud = { domeinen, verbindingen, merkbaar }
  for (const { stand, ...paar } of rijen) inhoud[verbindingVan(paar)] = stand
  for (const { id, soort } of kiesbaar) {
    if (vasteSoorten.includes(soort)) {
      if (vast[soort] === id) inhoud[vraagVan(soort)] = id
    } else if (gekozen.includes(id)) inhoud[keuzeVan(id)] = { motivering: motivering[id] ?? '' }
  }
  return inhoud
}

/** The chosen items in the order of the plan. */
export function keuzesUit(
  inhoud: Sectieinhoud,
  kiesbaar: readonly Kiesbaar[],
  vasteSoorten: readonly OnderdeelSoort[],
): Keuze[] {
  return kiesbaar.flatMap(({ id, soort }): Keuze[] => {
    if (vasteSoorten.includes(soort))
      return inhoud[vraagVan(soort)] === id ? [{ onderdeel_id: id, motivering: '' }] : []
    const keuze = inhoud[keuzeVan(id)]
    return keuze ? [{ onderdeel_id: id, motivering: motiveringUit(keuze) }] : []
  })
}

/** Who is connected with whom, in the order in which it was asked. */
export const samenhangVan = (inhoud: Sectieinhoud): Verbinding[] =>
  Object.entries(inhoud).flatMap(([vraag, waarde]) => {
    const paar = paarVanVraag(vraag)
    const stand = verbindingstanden.find((een) => een === waarde)
    return paar && stand ? [{ ...paar, stand }] : []
  })

type Opgeslagen = Samenhang & {
  keuzes: readonly (Keuze & { soort: OnderdeelSoort })[]
  samenhang: readonly Verbinding[]
}

/** The same from what is in the database. */
export function inhoudVan(
  { keuzes, samenhang, domeinen, verbindingen, merkbaar }: Opgeslagen,
  vasteSoorten: readonly OnderdeelSoort[],
): Aansluitinginhoud {
  const inhoud: Aansluitinginhoud = { domeinen, verbindingen, merkbaar }
  for (const { stand, ...paar } of samenhang) inhoud[verbindingVan(paar)] = stand
  for (const { onderdeel_id, motivering, soort } of keuzes) {
    if (vasteSoorten.includes(soort)) inhoud[vraagVan(soort)] = onderdeel_id
    else inhoud[keuzeVan(onderdeel_id)] = { motivering }
  }
  return inhoud
}

/** The item a question of this section is about, if it is about one. */
export const onderdeelVan = (vraag: string) => /^keuze-(.{36})$/.exec(vraag)?.[1]
/** The kind of item a question of this section records, if it does. */
export const vasteSoortVan = (vraag: string) => /^vast-(.+)$/.exec(vraag)?.[1]

/** The two a question of this section is about, if it is about two. */
export const paarVanVraag = (vraag: string) =>
  vraag.startsWith('verbinding-') ? paarVan(vraag.slice('verbinding-'.length)) : null

export function motiveringUit(keuze: unknown): string {
  return typeof keuze === 'object' && keuze !== null && 'motivering' in keuze
    ? String(keuze.motivering)
    : ''
}

/**
 * What was answered and what was typed, as rows: each two once, with whoever takes part known by name. Who names a
 * domain chooses it; what was answered about a domain that is not chosen falls out.
 */
function samenhangUit(
  { domeinen, verbinding, eigen }: Pick<AansluitingInvoer, 'domeinen' | 'verbinding' | 'eigen'>,
  initiatief: Initiatief,
) {
  const trekker = initiatief.deelnemers.find(({ rol }) => rol === 'penvoerder')
  const getypt = eigen.map(({ van, naar, stand }) => ({
    van:
      van === '' && trekker ? eindVan('deelnemer', trekker.deelname_id) : eindUit(van, initiatief),
    naar: eindUit(naar, initiatief),
    stand,
  }))
  const genoemd = getypt.flatMap(({ van, naar }) => [domeinUit(van), domeinUit(naar)])
  const gekozen = alleDomeinen.filter((een) => domeinen.includes(een) || genoemd.includes(een))
  const mag = (eind: string) => {
    const domein = domeinUit(eind)
    return domein ? gekozen.includes(domein) : knoopVan(eind, initiatief.deelnemers) !== null
  }
  const rijen = [...verbinding, ...getypt].filter(
    ({ van, naar }) => van !== naar && mag(van) && mag(naar),
  )
  return {
    domeinen: gekozen,
    rijen: rijen.filter(
      (rij, index) => !rijen.slice(index + 1).some((later) => zelfdePaar(later, rij)),
    ),
  }
}

function domeinUit(eind: string) {
  const gelezen = leesEind(eind)
  return gelezen?.soort === 'domein'
    ? alleDomeinen.find((domein) => domein === gelezen.waarde)
    : undefined
}

const verbindingVan = (paar: { van: string; naar: string }) => `verbinding-${sleutelVan(paar)}`
const keuzeVan = (id: string) => `keuze-${id}`
const vraagVan = (soort: string) => `vast-${soort}`
