import type { Handle } from '../../components/handle.ts'

/** The way back from a page about one idea, for its begeleider. */
export const begeleidKruimels: Handle['kruimels'] = ({ id }: { id: string }) => [
  { naam: 'Ideeën', naar: '/behandeling/ideeen' },
  { naam: 'Idee', naar: `/behandeling/ideeen/${id}` },
]
