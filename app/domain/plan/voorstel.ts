import type { OnderdeelSoort } from './plan.ts'
import { bovenste, type Treffer } from './zoeken.ts'

/** In a long text a word says as much the first time as all times together. */
export function eenmaalPerWoord(treffers: readonly Treffer[]): Treffer[] {
  const eerste = new Map<string, number>()
  for (const { woord, plaats } of treffers) {
    const vorm = woord.toLowerCase()
    eerste.set(vorm, Math.min(plaats, eerste.get(vorm) ?? plaats))
  }
  return treffers.map((treffer) => ({
    ...treffer,
    plaats: eerste.get(treffer.woord.toLowerCase()) ?? treffer.plaats,
  }))
}

type Vondst = { soort: OnderdeelSoort; score: number }

/** What to suggest out of what was found: the best of each kind, and not more than somebody wants to read. */
export function voorstellen<V extends Vondst>(gevonden: readonly V[]): V[] {
  const perSoort = Map.groupBy(gevonden, ({ soort }) => soort)
  return [...perSoort]
    .filter(([soort]) => !houvast.includes(soort))
    .flatMap(([, vondsten]) => bovenste(vondsten, PER_SOORT, ZWAKSTE_DEEL))
    .filter(({ score }) => score >= ZWAKSTE_VOORSTEL)
    .sort((a, b) => b.score - a.score)
    .slice(0, MEESTE_VOORSTELLEN)
}

// What only holds others together, or fits every idea, is nothing to suggest.
const houvast: OnderdeelSoort[] = ['niveau', 'spoor', 'uitgangspunt']
const PER_SOORT = 2
const ZWAKSTE_DEEL = 0.6
const MEESTE_VOORSTELLEN = 4
const ZWAKSTE_VOORSTEL = 0.1
