import { papiermandaat } from '../../app/domain/papier/papier.ts'
import type { Db, Tx } from '../db.ts'
import { prepared } from '../prepared.ts'

/** How an application on paper came in, and whether the applicant said that the entry is right. */
export async function findPapier(db: Db | Tx, aanvraagId: string) {
  return (await db.executeQuery(papierVan(db, { aanvraagId }))).rows[0]
}

const papierVan = prepared((db, { aanvraagId }: { aanvraagId: string }) =>
  db
    .selectFrom('papier as p')
    .innerJoin('gebruiker as g', 'g.id', 'p.ingevoerd_door')
    .select(['p.ontvangen_op', 'p.ingevoerd_door', 'p.ingevoerd_op', 'p.bevestigd_op'])
    .select('g.naam as door')
    .where('p.aanvraag_id', '=', aanvraagId),
)

/** The paper of this municipality that is still being entered, the oldest first. */
export function listPapier(db: Db, gemeente_id: string) {
  return db
    .selectFrom('papier as p')
    .innerJoin('aanvraag as a', 'a.id', 'p.aanvraag_id')
    .innerJoin('gebruiker as g', 'g.id', 'p.ingevoerd_door')
    .select(['a.nummer', 'a.titel', 'p.ontvangen_op', 'p.ingevoerd_door', 'g.naam as door'])
    .where('p.gemeente_id', '=', gemeente_id)
    .where('a.status', '=', 'concept')
    .orderBy('p.ontvangen_op')
    .limit(100)
    .execute()
}

type Papier = {
  aanvraag_id: string
  gemeente_id: string
  ontvangen_op: string
  ingevoerd_door: string
  ingevoerd_op: Date
}

/** Marks a draft as entered from paper by this official, who helps with it from now on. */
export async function insertPapier(tx: Tx, partij_id: string, papier: Papier) {
  const { gemeente_id, aanvraag_id, ingevoerd_door, ingevoerd_op } = papier
  await tx.insertInto('papier').values(papier).execute()
  await tx
    .insertInto('toegang')
    .values({
      gemeente_id,
      aanvraag_id,
      gebruiker_id: ingevoerd_door,
      partij_id,
      recht: 'helper',
      secties: papiermandaat,
      moment: ingevoerd_op,
    })
    .execute()
}

type Bevestiging = { bevestigd_door: string; bevestigd_op: Date }

export async function bevestigPapier(tx: Tx, aanvraag_id: string, bevestiging: Bevestiging) {
  await tx.updateTable('papier').set(bevestiging).where('aanvraag_id', '=', aanvraag_id).execute()
}
