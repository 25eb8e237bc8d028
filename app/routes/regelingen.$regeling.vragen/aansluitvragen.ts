import type { OnderdeelSoort } from '../../domain/plan/plan.ts'
import { soortnamen } from '../../domain/plan/soort.ts'
import { vastTeLeggenSoorten } from '../../domain/regeling/keuzes.ts'
import type { Aansluitvragen } from '../../domain/regeling/vragenlijst.ts'
import { leestPassage } from '../../domain/voorwaarde/vrij-oordeel.ts'

type Onderdeel = {
  sleutel: string
  soort: OnderdeelSoort
  nummer: string
  kort: string
  ouder: string | null
}
type Voorwaarde = { soort: string; vraag: string; parameters: unknown }

/** What the page about the plan asks under these conditions; of the plan the items that stand on their own. */
export function aansluitvragen(
  kiesbaar: readonly Onderdeel[],
  voorwaarden: readonly Voorwaarde[],
): Aansluitvragen {
  const sleutels = new Set(kiesbaar.map(({ sleutel }) => sleutel))
  const vast = vastTeLeggenSoorten(voorwaarden)
  const vraagt = (soort: string) => voorwaarden.some((voorwaarde) => voorwaarde.soort === soort)
  const naam = ({ nummer, kort }: Onderdeel) => `${nummer}. ${kort}`
  return {
    vraag:
      voorwaarden.find(({ soort }) => soort === 'aansluiting')?.vraag ?? 'Waar past uw plan bij?',
    doelen: kiesbaar
      .filter(({ soort, ouder }) => !vast.includes(soort) && !(ouder && sleutels.has(ouder)))
      .map(naam),
    vast: voorwaarden.flatMap(({ soort, vraag, parameters }) => {
      if (soort !== 'keuze_uit_plan') return []
      const [gekozen] = vastTeLeggenSoorten([{ soort, parameters }])
      const keuzes = kiesbaar.filter((onderdeel) => onderdeel.soort === gekozen).map(naam)
      return [
        { vraag: vraag || `Kies een ${gekozen ? soortnamen[gekozen].een : 'onderdeel'}`, keuzes },
      ]
    }),
    samenhang: vraagt('samenhang'),
    verbinding: vraagt('samenhang') || voorwaarden.some((een) => leestPassage(een, 'verbindingen')),
  }
}
