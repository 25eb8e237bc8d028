import type { OnderdeelSoort } from './plan.ts'

type Naam = { een: string; meer: string; uitleg: string }

/** How a kind of item is called, and what it is in plain words. */
export const soortnamen: Record<OnderdeelSoort, Naam> = {
  uitgangspunt: {
    een: 'uitgangspunt',
    meer: 'uitgangspunten',
    uitleg: 'Hier gaat de gemeente bij alles van uit.',
  },
  doel: { een: 'doel', meer: 'doelen', uitleg: 'Dit wil de gemeente uiteindelijk bereiken.' },
  spoor: {
    een: 'spoor',
    meer: 'sporen',
    uitleg:
      'Langs deze wegen werkt het plan. Bij elk spoor horen ambities, en bij elke ambitie effecten.',
  },
  ambitie: { een: 'ambitie', meer: 'ambities', uitleg: 'Zo moet het worden.' },
  effect: { een: 'effect', meer: 'effecten', uitleg: 'Dit merken inwoners ervan als het lukt.' },
  voorwaarde: {
    een: 'voorwaarde',
    meer: 'voorwaarden',
    uitleg: 'Hieraan moet een vernieuwend idee voldoen om geld te krijgen.',
  },
  indicator: {
    een: 'indicator',
    meer: 'indicatoren',
    uitleg: 'Hieraan meet de gemeente of het de goede kant op gaat.',
  },
  uitdaging: {
    een: 'uitdaging',
    meer: 'uitdagingen',
    uitleg: 'Dit vraagt de komende jaren de meeste aandacht.',
  },
  niveau: {
    een: 'niveau',
    meer: 'niveaus',
    uitleg: 'Van het gewone leven tot hulp bij een crisis. Bij elk niveau horen programma’s.',
  },
  programma: { een: 'programma', meer: 'programma’s', uitleg: 'Dit doet de gemeente met anderen.' },
  programmalijn: {
    een: 'programmalijn',
    meer: 'programmalijnen',
    uitleg: 'Langs deze lijnen werkt het plan. Bij elke lijn horen doelstellingen.',
  },
  doelstelling: {
    een: 'doelstelling',
    meer: 'doelstellingen',
    uitleg: 'Dit wil de gemeente bereiken.',
  },
  thema: { een: 'thema', meer: 'thema’s', uitleg: 'Onderwerpen die extra aandacht krijgen.' },
  trend: {
    een: 'trend',
    meer: 'trends',
    uitleg: 'Dit verandert in de samenleving, en daar speelt het plan op in.',
  },
  kader: { een: 'kader', meer: 'kaders', uitleg: 'Binnen deze grenzen is veel mogelijk.' },
  trede: {
    een: 'trede',
    meer: 'treden',
    uitleg: 'Hoeveel de gemeente zelf doet: van niets tot bijna alles.',
  },
  bekostigingsvorm: {
    een: 'bekostigingsvorm',
    meer: 'bekostigingsvormen',
    uitleg: 'Op deze manieren kan de gemeente iets betalen.',
  },
}

const groepen: Record<string, string> = {
  'uitgangspunt/inhoudelijk': 'Uitgangspunten: wat telt',
  'uitgangspunt/procesmatig': 'Uitgangspunten: hoe wij werken',
  'kader/inwoner': 'Kaders voor inwoners',
  'kader/professional': 'Kaders voor professionals',
  'kader/organisatorisch': 'Kaders voor hoe wij werken',
  'kader/sturing': 'Kaders voor geld en sturing',
}

/** The heading of the items of one kind; a kind that the plan splits in groups has one for each. */
export function kopVan(soort: OnderdeelSoort, groep: string | null): string {
  const { meer } = soortnamen[soort]
  const hoofdletter = meer.charAt(0).toUpperCase() + meer.slice(1)
  return groep ? (groepen[`${soort}/${groep}`] ?? `${hoofdletter}: ${groep}`) : hoofdletter
}

/** A number of items of one kind: "1 trede", "5 treden". */
export function aantalVan(soort: OnderdeelSoort, aantal: number): string {
  const { een, meer } = soortnamen[soort]
  return `${aantal} ${aantal === 1 ? een : meer}`
}
