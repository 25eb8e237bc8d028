import { sql } from 'kysely'
import type { Kant } from '../../app/domain/evaluatiecriterium/criterium.ts'
import type { Tafelgenoot } from '../../app/domain/evaluatiecriterium/tafelgenoot.ts'
import type { Gebruiker, Zaakrecht } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'

/** This person at the table of this application, speaking for this side. */
export async function getTafelgenoot(
  db: Db | Tx,
  gebruiker: Gebruiker,
  kant: Kant,
  aanvraagId: string,
): Promise<Tafelgenoot> {
  const { id, is_medewerker } = gebruiker
  const { rows } = await sql<{ zaakrecht: Zaakrecht | null; taken: string[]; kanten: Kant[] }>`
    select (select recht from toegang where aanvraag_id = ${aanvraagId} and gebruiker_id = ${id}) as zaakrecht,
           array(select taak from betrokkenheid where aanvraag_id = ${aanvraagId} and gebruiker_id = ${id}) as taken,
           array(select kanten_van(${aanvraagId}, ${id})) as kanten`.execute(db)
  const { zaakrecht, taken, kanten } = rows[0]!
  return { id, kant, is_medewerker, zaakrecht, taken, kanten }
}
