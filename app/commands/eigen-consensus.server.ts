import { findEigenBeoordeling, listAfgerondeBeoordelingen } from '../../db/queries/beoordeling.ts'
import { listConsensus } from '../../db/queries/consensus.ts'
import { getRegelingVersie, listCriteria } from '../../db/queries/regeling.ts'
import { findRangplaats } from '../../db/queries/ronde.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** What every act in the talk begins with: only who judged this case and finished, once all have; then it is held. */
export async function lockGesprek(tx: Tx, { gebruiker }: Actor, { id }: Pick<Zaak, 'id'>) {
  if (!can(gebruiker, 'beoordeling:vastleggen')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak?.regeling_versie_id) throw notFound()
  const eigen = await findEigenBeoordeling(tx, id, gebruiker.id)
  if (!eigen?.afgerond_op || zaak.belang !== null) throw forbidden()
  const beoordelingen = await listAfgerondeBeoordelingen(tx, id)
  if (beoordelingen.length === 0) throw new Refusal([nogNietAllen])
  if (await findRangplaats(tx, id)) throw new Refusal([alGerangschikt])
  return {
    zaak,
    beoordelingen,
    regeling: await getRegelingVersie(tx, zaak.regeling_versie_id),
    criteria: await listCriteria(tx, zaak.regeling_versie_id),
    eerder: await listConsensus(tx, id),
  }
}

const nogNietAllen = {
  code: 'nog-niet-allen',
  tekst: 'Overleggen kan als alle beoordelaars klaar zijn.',
}
const alGerangschikt = {
  code: 'al-gerangschikt',
  tekst: 'De volgorde van de ronde rust op deze scores. Zij veranderen niet meer.',
  grondslag: 'Awb 4:26',
}
