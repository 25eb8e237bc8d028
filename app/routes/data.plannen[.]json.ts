import { listPlannenOpenData } from '../../db/queries/plan.ts'
import { guard } from '../lib/guard.server.ts'
import { openJson } from '../lib/open-data.server.ts'

export const loader = guard('openbaar', async ({ request, db }) =>
  openJson(request, { plannen: await listPlannenOpenData(db) }),
)
