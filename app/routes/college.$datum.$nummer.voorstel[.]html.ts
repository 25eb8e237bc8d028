import { guard } from '../lib/guard.server.ts'
import { voorstelstuk, alsDocument } from './collegestukken/stukken.server.tsx'

/** One proposal of a meeting as a document for the council's own system. */
export const loader = guard('college:lezen', async (toegang) =>
  alsDocument(await voorstelstuk(toegang)),
)
