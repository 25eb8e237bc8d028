import { listRegelingen, mapVoorwaarden } from '../../db/queries/regeling.ts'
import { toDatum } from '../domain/datum.ts'
import { openDataVan } from '../domain/regeling/open-data.ts'
import { guard } from '../lib/guard.server.ts'
import { openJson } from '../lib/open-data.server.ts'

export const loader = guard('openbaar', async ({ request, db, nu }) => {
  const vandaag = toDatum(nu)
  const regelingen = await listRegelingen(db, null, vandaag)
  const voorwaarden = await mapVoorwaarden(
    db,
    regelingen.map(({ versie_id }) => versie_id),
  )
  return openJson(request, {
    regelingen: regelingen.map((regeling) =>
      openDataVan(regeling, voorwaarden.get(regeling.versie_id) ?? [], vandaag),
    ),
  })
})
