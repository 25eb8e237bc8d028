import type { Gesprek } from '../../app/domain/beoordeling/consensus.ts'
import { verschillen } from '../../app/domain/beoordeling/consensus.ts'
import { listAfgerondeBeoordelingen } from '../../db/queries/beoordeling.ts'
import { listCriteria } from '../../db/queries/regeling.ts'
import type { Db, Tx } from '../../db/db.ts'

/** What the assessors of a case write down when they all move to one score, with a reason for each. */
export async function buildGesprek(
  tx: Tx | Db,
  zaak: { id: string; regeling_versie_id: string },
  score: number | null,
): Promise<Gesprek> {
  const beoordelingen = await listAfgerondeBeoordelingen(tx, zaak.id)
  const criteria = await listCriteria(tx, zaak.regeling_versie_id)
  return verschillen(beoordelingen, criteria).map(({ sleutel }) => ({
    criterium: sleutel,
    score,
    reden: score === null ? 'Wij lezen het plan verschillend.' : '',
    redenen: beoordelingen.map(({ id, naam }) => ({
      beoordeling_id: id,
      reden: `${naam} las de brief van de buren nog eens.`,
    })),
  }))
}
