import { listBerichten, markGelezen } from '../../db/queries/bericht.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Actor } from '../lib/actor.server.ts'

/** Reads the messages of a case; those of the municipality are marked read at this moment (Awb 2:25). */
export async function berichtenLezen(tx: Tx, { gebruiker, nu }: Actor, { id }: Zaak) {
  const berichten = await listBerichten(tx, id, gebruiker.id)
  const nieuw = berichten.filter((een) => een.richting === 'aan_aanvrager' && !een.gelezen_op)
  await markGelezen(
    tx,
    nieuw.map((een) => een.id),
    gebruiker.id,
    nu,
  )
  return berichten.map((een) => ({ ...een, nieuw: nieuw.includes(een) }))
}
