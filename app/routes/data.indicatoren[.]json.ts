import { indicatorData } from '../domain/register/indicator.ts'
import { guard } from '../lib/guard.server.ts'
import { badQuestion, openJson } from '../lib/open-data.server.ts'
import { listIndicatoren } from '../../db/queries/indicator.ts'

export const loader = guard('openbaar', async ({ request, db }) => {
  if (new URL(request.url).search !== '') return badQuestion('Hier hoort geen vraag bij.')
  const indicatoren = await listIndicatoren(db, null)
  return openJson(request, { indicatoren: indicatoren.map(indicatorData) })
})
