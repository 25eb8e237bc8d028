import { guard } from '../lib/guard.server.ts'
import { geefPlan } from './beheer/planbestand.server.ts'

/** The plan as it is now, in the form in which it can be read in again. */
export const loader = guard('beheer:lezen', ({ db, gebruiker, params }) =>
  geefPlan(db, gebruiker.gemeente_id, params.plan ?? '', 'csv'),
)
