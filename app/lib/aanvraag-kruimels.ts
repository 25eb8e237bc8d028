import type { Kruimel } from '../components/breadcrumbs.tsx'

/** The way back from a page of one application. The loader gives its number. */
export const aanvraagKruimels = ({ nummer }: { nummer: string }): Kruimel[] => [
  { naam: 'Mijn aanvragen', naar: '/mijn' },
  { naam: nummer, naar: `/aanvragen/${nummer}` },
]
