import { isPartij, type Graaf, type Knoop, type Lijnstand } from './graaf.ts'
import { isNaAfloop, lijnwoorden, nieuwInWoorden, samenwerkingInWoorden } from './in-woorden.ts'

/** How a line is drawn: no two kinds differ by colour alone. */
const lijnsoorten = {
  was_er_al: 'solid',
  gepland: 'dashed',
  gekomen: 'double',
  niet_gekomen: 'crossed',
  onverwacht: 'starred',
} as const satisfies Record<Lijnstand, string>

/** What the picture and its table show, ready to draw; null when there is nothing to show. */
export function tekeningVan(graaf: Graaf) {
  if (graaf.lijnen.length === 0) return null
  const naam = new Map(graaf.knopen.map((knoop) => [knoop.id, knoop.naam]))
  return {
    title: isNaAfloop(graaf)
      ? 'Wie er samenwerkt: vooraf en na afloop'
      : 'Wie er samenwerkt: nu en straks',
    summary: [samenwerkingInWoorden(graaf), nieuwInWoorden(graaf)].filter((zin) => zin !== null),
    nodes: graaf.knopen.map((knoop) => ({
      id: knoop.id,
      label: knoop.naam,
      kind: soortVan(knoop),
    })),
    lines: graaf.lijnen.map(({ van, naar, stand, toelichting }) => ({
      from: van,
      to: naar,
      fromLabel: naam.get(van) ?? '',
      toLabel: naam.get(naar) ?? '',
      look: lijnsoorten[stand],
      word: lijnwoorden[stand],
      note: toelichting,
    })),
  }
}
export type Tekening = NonNullable<ReturnType<typeof tekeningVan>>

const soortVan = (knoop: Knoop) =>
  isPartij(knoop)
    ? ('party' as const)
    : knoop.soort === 'buurt'
      ? ('place' as const)
      : ('topic' as const)
