import { zoekInvoer, zoekSchema } from '../domain/plan/zoeken.schema.ts'
import { guard } from '../lib/guard.server.ts'
import { badQuestion, openJson, unknownAddress } from '../lib/open-data.server.ts'
import { findPlanversie } from '../../db/queries/plan.ts'
import { zoekInPlan } from '../../db/queries/zoeken.ts'

export const loader = guard('openbaar', async ({ request, db, params }) => {
  const vraag = zoekSchema.safeParse(zoekInvoer(new URL(request.url).searchParams))
  if (!vraag.success) return badQuestion(`${vraag.error.issues[0]?.message}.`)
  const plan_versie_id = await findPlanversie(db, params.plan ?? '')
  if (!plan_versie_id) return unknownAddress('Dit plan kennen wij niet.')
  return openJson(request, { resultaten: await zoekInPlan(db, plan_versie_id, vraag.data) })
})
