import { guard } from '../lib/guard.server.ts'
import { voorstelstuk, alsPdf } from './collegestukken/stukken.server.tsx'

/** One proposal of a meeting as a PDF. */
export const loader = guard('college:lezen', async (toegang) => alsPdf(await voorstelstuk(toegang)))
