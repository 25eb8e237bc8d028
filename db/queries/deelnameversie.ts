import type { Deelnameinhoud } from '../../app/domain/samenwerkingsverband/deelnameinhoud.ts'
import type { Tx } from '../db.ts'

type Vervangen = {
  gemeente_id: string
  deelname_id: string
  versie: number
  inhoud: Deelnameinhoud
  door: string | null
  vervangen_op: Date
}

/** Keeps what a participant's form said until now. */
export async function insertDeelnameversie(tx: Tx, { inhoud, ...versie }: Vervangen) {
  await tx
    .insertInto('deelname_versie')
    .values({ ...versie, inhoud: JSON.stringify(inhoud) })
    .execute()
}

/** What it said from this version on, oldest first, up to but not including what it says now. */
export function listDeelnameversies(tx: Tx, deelnameId: string, vanaf: number) {
  return tx
    .selectFrom('deelname_versie')
    .select('door')
    .select((eb) => eb.ref('inhoud').$castTo<Deelnameinhoud>().as('inhoud'))
    .where('deelname_id', '=', deelnameId)
    .where('versie', '>=', vanaf)
    .orderBy('versie')
    .execute()
}
