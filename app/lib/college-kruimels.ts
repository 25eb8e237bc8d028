import { datumKort } from '../domain/opmaak.ts'

const college = { naam: 'College', naar: '/college' }

/** The way back from a meeting. */
export const collegeKruimels = () => [college]

/** The way back from an item of a meeting, or from what is done in it. */
export const vergaderingKruimels = ({ datum }: { datum: string }) => [
  college,
  { naam: `Vergadering ${datumKort(datum)}`, naar: `/college/${datum}` },
]
