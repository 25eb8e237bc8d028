import { findPlafond } from '../../db/queries/plafond.ts'
import { findRegeling } from '../../db/queries/regeling.ts'
import { findOpenLoting } from '../../db/queries/ronde.ts'
import {
  findEersteWachtjaar,
  listLoten,
  listWachtrij,
  type Wachtrij,
} from '../../db/queries/volgorde.ts'
import type { Db, Tx } from '../../db/db.ts'
import type { Datum } from '../domain/datum.ts'
import { resterend } from '../domain/plafond/plafond.ts'
import {
  belemmeringenVoorDagloting,
  teLoten,
  verdeelOpVolgorde,
} from '../domain/plafond/volgorde.ts'
import { plafondVan } from '../domain/regeling/regeling.ts'

export type Volgorde = NonNullable<Awaited<ReturnType<typeof findVolgorde>>>

/** The queue of a scheme that works in order, for this year or the first in which somebody waits; undefined for another scheme. */
export async function findVolgorde(
  db: Db | Tx,
  gemeente_id: string,
  regeling_id: string,
  vandaag: Datum,
  gekozen: number | null = null,
) {
  const regeling = await findRegeling(db, gemeente_id, regeling_id, vandaag)
  if (regeling?.verdeelwijze !== 'volgorde_van_volledige_ontvangst') return undefined
  const nu = plafondVan(regeling, vandaag)?.periode ?? 0
  const eerste = await findEersteWachtjaar(db, gemeente_id, regeling_id)
  const periode = gekozen ?? Math.min(eerste ?? nu, nu)
  const pot = { gemeente_id, regeling_id, periode }
  const plafond = await findPlafond(db, pot)
  if (!plafond) return undefined
  const rijen = await listWachtrij(db, pot)
  const beschikbaar = resterend(plafond)
  const { gedeeltelijk_verlenen } = regeling
  const loten = await listLoten(db, regeling_id)
  const plaatsen = verdeelOpVolgorde(
    rijen.filter(heeftDag),
    { beschikbaar, gedeeltelijk_verlenen },
    loten,
  )
  const dag = teLoten(plaatsen)
  return {
    regeling,
    periode,
    plafond,
    plaatsen,
    zonderPlaats: rijen.filter(({ dag: sinds }) => sinds === null),
    teLoten: dag.map(({ nummer }) => nummer),
    belemmeringen: belemmeringenVoorDagloting(dag, vandaag),
    loting: (await findOpenLoting(db, regeling_id)) ?? null,
  }
}

const heeftDag = (rij: Wachtrij): rij is Wachtrij & { dag: Datum } => rij.dag !== null
