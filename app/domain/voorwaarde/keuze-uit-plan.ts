import * as z from 'zod/mini'
import type { Bewijs } from '../bevinding.ts'
import { onderdeelSoorten, type OnderdeelSoort } from '../plan/plan.ts'
import { opsomming, voorwaardesoort } from './soort.ts'

/** One item of this kind of the plan is chosen and thereby recorded, such as a trede. */
export const keuzeUitPlan = voorwaardesoort(
  z.strictObject({ soort: z.enum(onderdeelSoorten, 'Kies een soort onderdeel') }),
  ({ aansluitingen }, { soort }) => {
    const gekozen = aansluitingen.filter((aansluiting) => aansluiting.soort === soort)
    const wat = namen[soort] ?? `een ${soort}`
    const bewijs = gekozen.map(({ nummer, titel }): Bewijs => ({
      onderdeel: 'aansluiting',
      tekst: `${nummer} ${titel}`,
    }))
    if (gekozen.length === 0) {
      return {
        uitkomst: 'nog_niet',
        reden: `Er staat nog niet wat ${wat} is.`,
        bewijs,
        wat_helpt: `Kies ${wat}. Twijfelt u? Bel de contactpersoon.`,
      }
    }
    return {
      uitkomst: 'voldoet',
      reden: `Vastgelegd is ${wat}: ${opsomming(gekozen.map(({ kort }) => kort))}.`,
      bewijs,
      wat_helpt: gekozen.length > 1 ? 'Kies er één, of schrijf op waarom het er meer zijn.' : null,
    }
  },
  {
    naam: 'Keuze uit het plan',
    controleert:
      'Kijkt of in de aanvraag staat welk onderdeel van het plan geldt, zoals een trede.',
    waar: 'aansluiting',
    velden: {
      soort: {
        label: 'Welke soort onderdeel wordt vastgelegd?',
        invoer: 'keuze',
        opties: onderdeelSoorten.map((waarde) => ({ waarde, naam: waarde })),
      },
    },
  },
)

const namen: Partial<Record<OnderdeelSoort, string>> = {
  trede: 'de rol van de gemeente',
  bekostigingsvorm: 'de vorm van het geld',
}
