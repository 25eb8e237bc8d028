import type { Overlegcriterium } from '../../../db/queries/overleg.ts'
import { verschillen } from './gesprek.server.ts'

/** The two versions this page was asked to compare; with three or more one can choose which. */
export function vergelijkingVan({ voorstellen }: Overlegcriterium, { url }: Request) {
  if (voorstellen.length < 3) return null
  const { searchParams } = new URL(url)
  const gevraagd = (naam: string) =>
    voorstellen.find(({ versie }) => String(versie) === searchParams.get(naam))
  const [een, ander] = [gevraagd('van'), gevraagd('naar')].sort(
    (a, b) => (a?.versie ?? 0) - (b?.versie ?? 0),
  )
  return {
    versies: voorstellen.map(({ versie }) => versie),
    van: een?.versie ?? 1,
    naar: ander?.versie ?? voorstellen.length,
    verschillen: een && ander ? verschillen(een, ander) : null,
  }
}
export type Vergelijking = NonNullable<ReturnType<typeof vergelijkingVan>>
