/** The way back from a page of the beheerder. */
export const beheerKruimels = [{ naam: 'Beheer', naar: '/beheer' }]
export const plannenKruimels = [...beheerKruimels, { naam: 'Plannen', naar: '/beheer/plannen' }]

/** The same from a page about one plan; the loader gives its id and title. */
export const planKruimels = ({ plan }: { plan: { id: string; titel: string } }) => [
  ...plannenKruimels,
  { naam: plan.titel, naar: `/beheer/plannen/${plan.id}` },
]

/** The same from a page about a sheet that waits; the loader gives it. */
export const invoerKruimels = ({ invoer }: { invoer: { id: string; bestandsnaam: string } }) => [
  ...plannenKruimels,
  { naam: invoer.bestandsnaam, naar: `/beheer/plannen/invoer/${invoer.id}` },
]

export const regelingenKruimels = [
  ...beheerKruimels,
  { naam: 'Regelingen', naar: '/beheer/regelingen' },
]

/** The same from a page about one scheme; the loader gives its id and title. */
export const regelingKruimels = ({ regeling }: { regeling: { id: string; titel: string } }) => [
  ...regelingenKruimels,
  { naam: regeling.titel, naar: `/beheer/regelingen/${regeling.id}` },
]

/** The same from a page about a version that is being composed; the loader gives its id and title. */
export const conceptKruimels = ({ concept }: { concept: { id: string; titel: string } }) => [
  ...regelingenKruimels,
  { naam: `Concept ${concept.titel}`, naar: `/beheer/regelingen/concept/${concept.id}` },
]
