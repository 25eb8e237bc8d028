import { guard } from '../lib/guard.server.ts'
import { alsPdf, vervolgstuk } from './collegestukken/stukken.server.tsx'

/** One proposal on an objection, or to change or withdraw, as a PDF. */
export const loader = guard('college:lezen', async (toegang) => alsPdf(await vervolgstuk(toegang)))
