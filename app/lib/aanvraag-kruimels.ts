type Waar = {
  nummer: string
  /** Signed in with an invitation, which reaches this one application only. */
  beperkt?: boolean
}

/** The way back from a page of one application. The loader gives its number. */
export const aanvraagKruimels = ({ nummer, beperkt = false }: Waar) => [
  ...(beperkt ? [] : [{ naam: 'Mijn aanvragen', naar: '/mijn' }]),
  { naam: nummer, naar: `/aanvragen/${nummer}` },
]

/** The same from a page about one objection to a decision on it. */
export const bezwaarKruimels = (data: Waar) => [
  ...aanvraagKruimels(data),
  { naam: 'Bezwaar', naar: `/aanvragen/${data.nummer}/bezwaar` },
]
