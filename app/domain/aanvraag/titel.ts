/** What an application is called as long as it has no name. */
export const aanvraagtitel = (titel: string) => titel || 'Aanvraag zonder naam'

/** The way back from a page of an application: the list and the application itself. */
export const kruimelsVan = ({ nummer, titel }: { nummer: string; titel: string }) => [
  { naam: 'Mijn aanvragen', naar: '/mijn' },
  { naam: aanvraagtitel(titel), naar: `/aanvragen/${nummer}` },
]
