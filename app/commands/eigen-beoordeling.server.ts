import { findEigenBeoordeling } from '../../db/queries/beoordeling.ts'
import { getRegelingVersie, listCriteria, listVoorwaarden } from '../../db/queries/regeling.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** What every act of an assessor begins with: may this person, on this case, undisturbed by an interest; then the case is held. */
export async function lockEigenBeoordeling(tx: Tx, { gebruiker }: Actor, { id }: Pick<Zaak, 'id'>) {
  if (!can(gebruiker, 'beoordeling:vastleggen')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak?.regeling_versie_id) throw notFound()
  const beoordeling = await findEigenBeoordeling(tx, id, gebruiker.id)
  if (!beoordeling || zaak.belang !== null) throw forbidden()
  if (beoordeling.afgerond_op) throw new Refusal([alAfgerond])
  if (zaak.status !== 'in_beoordeling') throw new Refusal([nietMeer])
  const { schaal } = await getRegelingVersie(tx, zaak.regeling_versie_id)
  return {
    zaak,
    schaal,
    beoordeling,
    voorwaarden: await listVoorwaarden(tx, zaak.regeling_versie_id),
    criteria: await listCriteria(tx, zaak.regeling_versie_id),
  }
}

const alAfgerond = {
  code: 'al-afgerond',
  tekst: 'U hebt deze beoordeling afgerond. Zij verandert niet meer.',
}
const nietMeer = {
  code: 'niet-in-beoordeling',
  tekst: 'Deze aanvraag wordt niet (meer) beoordeeld.',
}
