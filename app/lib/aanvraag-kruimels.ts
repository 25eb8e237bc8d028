/** The way back from a page of one application. The loader gives its number. */
export const aanvraagKruimels = ({ nummer }: { nummer: string }) => [
  { naam: 'Mijn aanvragen', naar: '/mijn' },
  { naam: nummer, naar: `/aanvragen/${nummer}` },
]
