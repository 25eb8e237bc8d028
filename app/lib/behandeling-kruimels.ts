/** The way back from a page of the municipality about one case. The loader gives its number. */
export const behandelingKruimels = ({ nummer }: { nummer: string }) => [
  { naam: 'Werklijst', naar: '/behandeling' },
  { naam: nummer, naar: `/behandeling/${nummer}` },
]

/** The same from a page about its payments. */
export const betalingKruimels = (data: { nummer: string }) => [
  ...behandelingKruimels(data),
  { naam: 'Betaling', naar: `/behandeling/${data.nummer}/betaling` },
]

/** The same from a page about its assessment. */
export const beoordelingKruimels = (data: { nummer: string }) => [
  ...behandelingKruimels(data),
  { naam: 'Beoordeling', naar: `/behandeling/${data.nummer}/beoordeling` },
]

/** The same from a page about its decision. */
export const besluitKruimels = (data: { nummer: string }) => [
  ...behandelingKruimels(data),
  { naam: 'Besluit', naar: `/behandeling/${data.nummer}/besluit` },
]

/** The same from a page about its determination. */
export const vaststellingKruimels = (data: { nummer: string }) => [
  ...behandelingKruimels(data),
  { naam: 'Vaststelling', naar: `/behandeling/${data.nummer}/vaststelling` },
]

/** The same from a page about a change of what was granted. */
export const wijzigingKruimels = (data: { nummer: string }) => [
  ...behandelingKruimels(data),
  { naam: 'Wijziging', naar: `/behandeling/${data.nummer}/wijziging` },
]

/** The same from a page about the objections in it. */
export const bezwarenKruimels = (data: { nummer: string }) => [
  ...behandelingKruimels(data),
  { naam: 'Bezwaar', naar: `/behandeling/${data.nummer}/bezwaar` },
]

/** The same from a page about one of them. */
export const bezwaarzaakKruimels = (data: { nummer: string; volgnummer: number | string }) => [
  ...bezwarenKruimels(data),
  {
    naam: `Bezwaar ${data.volgnummer}`,
    naar: `/behandeling/${data.nummer}/bezwaar/${data.volgnummer}`,
  },
]

/** The way back from a page about a round of a scheme, or about its queue. */
export const rondeKruimels = ({ regeling, titel }: { regeling: string; titel: string }) => [
  { naam: 'Werklijst', naar: '/behandeling' },
  { naam: `Ronde ${titel}`, naar: `/behandeling/rondes/${regeling}` },
]
