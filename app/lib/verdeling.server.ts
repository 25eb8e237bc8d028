import type { Db, Tx } from '../../db/db.ts'
import { belemmeringenVoorLoting } from '../domain/beoordeling/ronde.ts'
import { beslistAlles } from '../domain/beoordeling/loting.ts'
import type { Datum } from '../domain/datum.ts'
import { findRonde, type Ronde } from './ronde.server.ts'
import { findVolgorde, type Volgorde } from './volgorde.server.ts'

/** What lots are drawn for in a scheme: a tie in a round, or a day on which more were complete than there is money for. */
export async function findTeLoten(
  db: Db | Tx,
  gemeente_id: string,
  regeling_id: string,
  vandaag: Datum,
  versie: number | null = null,
) {
  const ronde = await findRonde(db, gemeente_id, regeling_id, vandaag, versie)
  if (ronde) return lotingVanRonde(ronde)
  const volgorde = await findVolgorde(db, gemeente_id, regeling_id, vandaag)
  return volgorde && lotingVanDag(volgorde)
}

/** The same of a round that is at hand. */
export const lotingVanRonde = ({
  regeling,
  stand,
  loting,
}: Pick<Ronde, 'regeling' | 'stand' | 'loting'>) => ({
  regeling,
  loting,
  lijst: stand.teLoten,
  belemmeringen: belemmeringenVoorLoting(stand),
})

/** The same of a queue: the first day that does not fit. A list that was fixed for that day is drawn, not made again. */
export function lotingVanDag({ regeling, loting, teLoten, belemmeringen }: Volgorde) {
  const vast = loting !== null && beslistAlles(loting.lijst, teLoten) && teLoten.length > 0
  return {
    regeling,
    loting,
    lijst: teLoten,
    belemmeringen: vast ? [alVastgelegd] : belemmeringen,
  }
}

const alVastgelegd = {
  code: 'al-vastgelegd',
  tekst: 'De lijst voor de loting staat al vast. U loot één keer.',
}
