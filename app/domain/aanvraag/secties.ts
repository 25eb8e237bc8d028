/** The sections of an application, in the order in which they are filled in. */
export const sectienamen = [
  'projectplan',
  'aansluiting',
  'samenwerkingsverband',
  'evaluatiecriteria',
  'begroting',
  'bijlagen',
  'indiening',
] as const
export type Sectienaam = (typeof sectienamen)[number]

/** What each section is called on the pages. */
export const sectietitels: Record<Sectienaam, string> = {
  projectplan: 'Uw plan',
  aansluiting: 'Waar het bij past',
  samenwerkingsverband: 'Met wie u het doet',
  evaluatiecriteria: 'Hoe we zien of het werkt',
  begroting: 'Begroting',
  bijlagen: 'Bijlagen',
  indiening: 'Controleren en indienen',
}

/** The section after this one; the last one has none after it. */
export function volgendeSectie(naam: Sectienaam): Sectienaam {
  return sectienamen[sectienamen.indexOf(naam) + 1] ?? 'indiening'
}

/** "Stap 2 van 7". */
export function stapVan(naam: Sectienaam): string {
  return `Stap ${sectienamen.indexOf(naam) + 1} van ${sectienamen.length}`
}

export function isSectienaam(naam: string | null): naam is Sectienaam {
  return sectienamen.some((sectie) => sectie === naam)
}
