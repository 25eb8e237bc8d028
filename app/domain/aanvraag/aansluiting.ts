import type { OnderdeelSoort } from '../plan/plan.ts'
import type { AansluitingInvoer } from './aansluiting.schema.ts'
import type { Sectieinhoud } from './samenvoegen.ts'

export type Keuze = { onderdeel_id: string; motivering: string }
type Kiesbaar = { id: string; soort: OnderdeelSoort }
type Samenhang = { domeinen: string[]; verbindingen: string; merkbaar: string }

/** What this section says, one value per item of the plan, so that two people can choose at the same time. */
export type Aansluitinginhoud = Sectieinhoud & Samenhang

/** The typed answers as that; what may not be chosen under the scheme was not asked and is left out. */
export function alsInhoud(
  { gekozen, motivering, vast, domeinen, verbindingen, merkbaar }: AansluitingInvoer,
  kiesbaar: readonly Kiesbaar[],
  vasteSoorten: readonly OnderdeelSoort[],
): Aansluitinginhoud {
  const inhoud: Aansluitinginhoud = { domeinen, verbindingen, merkbaar }
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

/** The same from what is in the database. */
export function inhoudVan(
  { keuzes, ...samenhang }: Samenhang & { keuzes: readonly (Keuze & { soort: OnderdeelSoort })[] },
  vasteSoorten: readonly OnderdeelSoort[],
): Aansluitinginhoud {
  const inhoud: Aansluitinginhoud = { ...samenhang }
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

export function motiveringUit(keuze: unknown): string {
  return typeof keuze === 'object' && keuze !== null && 'motivering' in keuze
    ? String(keuze.motivering)
    : ''
}

const keuzeVan = (id: string) => `keuze-${id}`
const vraagVan = (soort: string) => `vast-${soort}`
