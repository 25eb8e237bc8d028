import { guard } from '../lib/guard.server.ts'
import { alsPdf, wijzigingsstuk } from './collegestukken/stukken.server.tsx'

/** One proposal to change or withdraw as a PDF. */
export const loader = guard('college:lezen', async (toegang) =>
  alsPdf(await wijzigingsstuk(toegang)),
)
