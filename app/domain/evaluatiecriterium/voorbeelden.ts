import type { Criteriuminhoud } from './criterium.ts'

/** A start for a criterion: what it fills in, and where it comes from. */
export type Voorbeeld = {
  sleutel: string
  titel: string
  uitleg: string
  /** The item of a plan it comes from, if any. */
  uit?: { plan: string; paragraaf: string; citaat: string }
  inhoud: Partial<Criteriuminhoud>
}

/** Ways to see that something works which fit small initiatives: light, and close to the people. */
export const voorbeelden: readonly Voorbeeld[] = [
  {
    sleutel: 'deelnemers',
    titel: 'Hoeveel mensen komen er?',
    uitleg: 'Een turflijst bij de deur. Kost bijna geen tijd.',
    inhoud: {
      soort: 'output',
      indicator: 'Aantal mensen dat per keer meedoet, gemiddeld',
      eenheid: 'mensen per keer',
      richting: 'hoger',
      nulwaarde: 0,
      meetinstrument: 'Turflijst bij elke bijeenkomst, zonder namen',
      minuten: 60,
    },
  },
  {
    sleutel: 'nieuwe-contacten',
    titel: 'Leren mensen elkaar kennen?',
    uitleg: 'Drie vragen op papier, twee keer in het project.',
    inhoud: {
      soort: 'outcome',
      indicator: 'Deel van de deelnemers dat iemand nieuw leerde kennen die zij nog eens spreken',
      eenheid: 'van de 10 deelnemers',
      richting: 'hoger',
      meetinstrument: 'Drie vragen op papier, halverwege en aan het eind',
      minuten: 90,
    },
  },
  {
    sleutel: 'voelt-zich',
    titel: 'Hoe voelen mensen zich?',
    uitleg: 'Een cijfer van 1 tot 10, aan het begin en aan het eind.',
    inhoud: {
      soort: 'outcome',
      indicator: 'Het cijfer dat deelnemers geven voor hoe thuis zij zich in de buurt voelen',
      eenheid: 'cijfer van 1 tot 10',
      richting: 'hoger',
      meetinstrument: 'Eén vraag bij de eerste en bij de laatste keer',
      minuten: 60,
    },
  },
  {
    sleutel: 'meehelpers',
    titel: 'Gaan mensen zelf meehelpen?',
    uitleg: 'Tel wie een taak op zich neemt.',
    inhoud: {
      soort: 'outcome',
      indicator: 'Aantal deelnemers dat zelf een taak op zich neemt',
      eenheid: 'mensen',
      richting: 'hoger',
      nulwaarde: 0,
      meetinstrument: 'Lijst van taken, elk kwartaal bijgewerkt',
      minuten: 30,
    },
  },
  {
    sleutel: 'samenwerking',
    titel: 'Weten organisaties elkaar te vinden?',
    uitleg: 'Laat zien dat u verbindt wat nog niet verbonden was.',
    inhoud: {
      soort: 'outcome',
      indicator: 'Aantal keren dat organisaties iemand naar elkaar doorverwijzen',
      eenheid: 'keer',
      richting: 'hoger',
      meetinstrument: 'Kort rondje langs de organisaties, elk half jaar',
      minuten: 60,
    },
  },
  {
    sleutel: 'verhaal',
    titel: 'Wat veranderde er voor mensen?',
    uitleg: 'Drie verhalen zeggen soms meer dan een getal.',
    inhoud: {
      soort: 'verhaal',
      indicator: 'Drie deelnemers vertellen wat voor hen het meest veranderde',
      meetinstrument:
        'Drie gesprekken van een kwartier. De groep kiest samen het verhaal dat het meest zegt.',
      minuten: 90,
    },
  },
  {
    sleutel: 'wie-komt-niet',
    titel: 'Wie komt er niet, en waarom?',
    uitleg: 'Een vraag waarop u het antwoord nog niet weet.',
    inhoud: {
      soort: 'leervraag',
      indicator: 'Welke buurtbewoners bereiken wij niet, en wat houdt hen tegen?',
      meetinstrument: 'Vijf gesprekjes aan de deur, halverwege het project',
      minuten: 90,
    },
  },
]

type Indicator = {
  sleutel: string
  titel: string
  toelichting: string
  paragraaf: string
  citaat: string
  plan: string
  gegevens: unknown
}

/** An indicator of the municipality's plan as a start for a criterion. */
export function voorbeeldUitPlan(indicator: Indicator): Voorbeeld {
  const { sleutel, titel, toelichting: uitleg, plan, paragraaf, citaat } = indicator
  const richting = /neemt af|minder|afgenomen/.test(titel) ? 'lager' : 'hoger'
  return {
    sleutel,
    titel,
    uitleg,
    uit: { plan, paragraaf, citaat },
    inhoud: {
      soort: 'outcome',
      indicator: titel,
      richting,
      meetinstrument: instrumentVan(indicator.gegevens),
    },
  }
}

function instrumentVan(gegevens: unknown): string {
  const instrument =
    typeof gegevens === 'object' && gegevens !== null && 'instrument' in gegevens
      ? gegevens.instrument
      : null
  return typeof instrument === 'string' ? instrument : ''
}
