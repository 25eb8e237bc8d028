import { guard } from '../lib/guard.server.ts'
import { agendastuk, alsDocument } from './collegestukken/stukken.server.tsx'

/** The agenda of a meeting as a document for the council's own system. */
export const loader = guard('college:lezen', async (toegang) =>
  alsDocument(await agendastuk(toegang)),
)
