import type { Partijsoort } from '../aanvraag/inhoud.ts'

export const partijsoorten = ['rechtspersoon', 'groep', 'natuurlijk_persoon'] as const

/** What kinds of party are called on the pages. */
export const partijsoortnaam: Record<Partijsoort, string> = {
  rechtspersoon: 'Organisatie',
  groep: 'Groep inwoners',
  natuurlijk_persoon: 'Inwoner',
}

/** The kinds of organisation, and what they are called. */
export const organisatiesoorten = [
  'vereniging',
  'stichting',
  'kerk',
  'bedrijf',
  'school',
  'zorgaanbieder',
  'welzijnsorganisatie',
  'wijkcomite',
  'anders',
] as const
export type Organisatiesoort = (typeof organisatiesoorten)[number]

export const organisatiesoortnaam: Record<Organisatiesoort, string> = {
  vereniging: 'Vereniging',
  stichting: 'Stichting',
  kerk: 'Kerk of geloofsgemeenschap',
  bedrijf: 'Bedrijf',
  school: 'School',
  zorgaanbieder: 'Zorgaanbieder',
  welzijnsorganisatie: 'Welzijnsorganisatie',
  wijkcomite: 'Wijkcomité',
  anders: 'Iets anders',
}

/** The most telling name for what somebody is: the kind of organisation where there is one. */
export function soortInWoorden(soort: Partijsoort, organisatiesoort: string | null): string {
  const gevonden = organisatiesoorten.find((naam) => naam === organisatiesoort)
  return gevonden && gevonden !== 'anders' ? organisatiesoortnaam[gevonden] : partijsoortnaam[soort]
}
