/** The place of an item in the palette; PlanChip draws it. */
export type PlaatsInPalet = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** The plan a key belongs to. */
export const planVan = (sleutel: string) => sleutel.slice(0, sleutel.indexOf('/'))

/** The id of an item on the page of its plan: its key without the plan. */
export const ankerVan = (sleutel: string) => sleutel.slice(sleutel.indexOf('/') + 1)

/** The address of an item: the page of its plan, at the item. */
export const adresVan = (sleutel: string) => `/plannen/${planVan(sleutel)}#${ankerVan(sleutel)}`

/** What shows an item anywhere: number, short name, place in the palette and address. */
export function chipVan({ sleutel, nummer, kort }: Onderdeelnaam) {
  return { nummer, naam: kort, plaats: plaatsVan(sleutel), to: adresVan(sleutel) }
}
type Onderdeelnaam = { sleutel: string; nummer: string; kort: string }

/** The place in the palette, from the key alone, so that an item looks the same on every page. */
export function plaatsVan(sleutel: string): PlaatsInPalet {
  const [stam = '', tak = ''] = ankerVan(sleutel).split('/')
  // An ambitie has a colour of its own within its spoor; everything else has that of what it belongs to.
  const stap = tak.startsWith('ambitie')
    ? 2 * (volgnummer(stam) - 1) + volgnummer(tak)
    : volgnummer(stam)
  return (((stap - 1) % 8) + 1) as PlaatsInPalet
}

const volgnummer = (deel: string) => Number(/-(\d+)$/.exec(deel)?.[1] ?? 1)

/** Where something stands, in words: § 2.1, hoofdstuk 6, hoofdstuk 3, Sociale basis. */
export function vindplaats(paragraaf: string): string {
  if (/^\d+(\.\d+)+$/.test(paragraaf)) return `§ ${paragraaf}`
  return /^(\d+|[IVX]+)(,|$)/.test(paragraaf) ? `hoofdstuk ${paragraaf}` : paragraaf
}
