import { knoopVan, type Wie } from './graaf.ts'
import { sleutelVan, zelfdePaar, type Verbinding, type Verbindingverslag } from './verbinding.ts'
import { eindUit } from './voorstellen.ts'

type Bron = { deelnemers: readonly Wie[]; wijk: string; samenhang: readonly Verbinding[] }
/** What a report says of the planned connections, and what came besides, as it was typed. */
export type Samenhangverslag = {
  samenhang: readonly Verbindingverslag[]
  erbij: readonly { van: string; naar: string; toelichting: string }[]
}

/** The connections that were planned, by name, to say of each what came of it. */
export const geplandeVerbindingen = ({ samenhang, deelnemers }: Bron) =>
  samenhang
    .filter(({ stand }) => stand === 'gepland')
    .flatMap((rij) => {
      const [van, naar] = [knoopVan(rij.van, deelnemers), knoopVan(rij.naar, deelnemers)]
      return van && naar ? [{ sleutel: sleutelVan(rij), van: van.naam, naar: naar.naam }] : []
    })

/**
 * The same as rows: only what was planned can have come or not; what is named besides came unplanned, unless it was
 * there already, or was planned and simply came.
 */
export function verslagVan(
  { samenhang, erbij }: Samenhangverslag,
  bron: Bron,
): Verbindingverslag[] {
  const standVan = (paar: { van: string; naar: string }) =>
    bron.samenhang.find((rij) => zelfdePaar(rij, paar))?.stand
  const gezegd = samenhang.filter((rij) => standVan(rij) === 'gepland')
  const genoemd = erbij.flatMap(({ toelichting, ...typed }): Verbindingverslag[] => {
    const paar = { van: eindUit(typed.van, bron), naar: eindUit(typed.naar, bron) }
    if (paar.van === paar.naar || standVan(paar) === 'was_er_al') return []
    const uitkomst = standVan(paar) === 'gepland' ? 'gekomen' : 'onverwacht'
    return [{ ...paar, uitkomst, toelichting }]
  })
  const alle = [...gezegd, ...genoemd]
  return alle.filter((rij, index) => alle.findIndex((een) => zelfdePaar(een, rij)) === index)
}
