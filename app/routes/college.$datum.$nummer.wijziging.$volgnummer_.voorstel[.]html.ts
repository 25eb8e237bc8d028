import { guard } from '../lib/guard.server.ts'
import { alsDocument, wijzigingsstuk } from './collegestukken/stukken.server.tsx'

/** One proposal to change or withdraw as a document for the council's own system. */
export const loader = guard('college:lezen', async (toegang) =>
  alsDocument(await wijzigingsstuk(toegang)),
)
