import { getal } from '../opmaak.ts'
import type { Criteriuminhoud } from './criterium.ts'
import type { Aandachtspunt } from './aandachtspunten.ts'

// A rule of thumb of this platform, no rule of law: asking data is only right where it is needed (Awb 4:37 lid 2).
const richtlijnen = [
  { tot: 500_000, minuten: 120, aantal: 3 },
  { tot: 5_000_000, minuten: 480, aantal: 6 },
  { tot: Infinity, minuten: 1_200, aantal: 10 },
]
const richtlijnVoor = (gevraagd: number) => richtlijnen.find(({ tot }) => gevraagd <= tot)

/** How many minutes of measuring fit this amount; null while no amount is known. */
export function richtlijnMinuten(gevraagd: number | null): number | null {
  return gevraagd === null ? null : (richtlijnVoor(gevraagd)?.minuten ?? null)
}

export type Belasting = {
  minuten: number
  /** Criteria of which nobody said yet how long measuring takes. */
  onbekend: number
  richtlijn: number | null
  teZwaar: boolean
}

/** What measuring all criteria costs together, beside what fits the amount. */
export function belastingVan(
  criteria: readonly Pick<Criteriuminhoud, 'minuten'>[],
  gevraagd: number | null,
): Belasting {
  const minuten = criteria.reduce((som, criterium) => som + (criterium.minuten ?? 0), 0)
  const richtlijn = richtlijnMinuten(gevraagd)
  return {
    minuten,
    onbekend: criteria.filter((criterium) => criterium.minuten === null).length,
    richtlijn,
    teZwaar: richtlijn !== null && minuten > richtlijn,
  }
}

/** What both sides could still improve in the criteria taken together. */
export function aandachtspuntenVanPlan(
  criteria: readonly Criteriuminhoud[],
  gevraagd: number | null,
): Aandachtspunt[] {
  const { minuten, richtlijn, teZwaar } = belastingVan(criteria, gevraagd)
  const genoeg = gevraagd === null ? undefined : richtlijnVoor(gevraagd)?.aantal
  const punten: Aandachtspunt[] = []
  if (teZwaar && richtlijn !== null)
    punten.push({
      code: 'samen-te-zwaar',
      tekst: `Al het meten samen kost ${duur(minuten)}. Voor dit bedrag past ${duur(richtlijn)}.`,
      helpt: 'Kies de criteria waar we het meest van leren en laat de rest vervallen.',
    })
  if (genoeg !== undefined && criteria.length > genoeg)
    punten.push({
      code: 'te-veel-criteria',
      tekst: `Er zijn ${criteria.length} criteria. Voor dit bedrag zijn ${genoeg} genoeg.`,
      helpt: 'Een paar criteria die we echt volgen, zijn meer waard dan veel die blijven liggen.',
    })
  if (criteria.length > 0 && criteria.every(({ soort }) => soort === 'output'))
    punten.push({
      code: 'alleen-tellen',
      tekst: 'We tellen alleen wat er wordt gedaan. Wat merken mensen ervan?',
      helpt: 'Voeg een verandering bij mensen toe, of een verhaal.',
    })
  return punten
}

/** A number of minutes as people say it: 45 minuten, 2 uur, 2 uur en 30 minuten. */
export function duur(minuten: number): string {
  const uren = Math.floor(minuten / 60)
  const rest = minuten % 60
  const delen = [
    uren > 0 ? `${getal(uren)} uur` : '',
    rest > 0 || uren === 0 ? `${rest} ${rest === 1 ? 'minuut' : 'minuten'}` : '',
  ]
  return delen.filter(Boolean).join(' en ')
}
