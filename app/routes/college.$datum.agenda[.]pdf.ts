import { guard } from '../lib/guard.server.ts'
import { agendastuk, alsPdf } from './collegestukken/stukken.server.tsx'

/** The agenda of a meeting as a PDF. */
export const loader = guard('college:lezen', async (toegang) => alsPdf(await agendastuk(toegang)))
