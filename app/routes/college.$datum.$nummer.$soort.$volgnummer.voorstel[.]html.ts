import { guard } from '../lib/guard.server.ts'
import { alsDocument, vervolgstuk } from './collegestukken/stukken.server.tsx'

/** One proposal on an objection, or to change or withdraw, as a document for the council's own system. */
export const loader = guard('college:lezen', async (toegang) =>
  alsDocument(await vervolgstuk(toegang)),
)
