import type { Db } from '../../../db/db.ts'
import type { VerzondenBrief } from '../../../db/queries/verzonden-brief.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { besluitbriefVan } from '../../lib/brieven.server.ts'
import type { GetoondeBrief } from './besluitbrieven.tsx'

/** Letters as the page shows them: the newest, and those it took the place of. */
export const getoond = (db: Db, brieven: readonly VerzondenBrief[]): Promise<GetoondeBrief[]> =>
  Promise.all(
    brieven.map(async (een) => ({
      id: een.id,
      brief: (await besluitbriefVan(db, een)).brief,
      verzonden: datumVoluit(een.verzonden_op),
    })),
  )
