import { sql } from 'kysely'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'

/** The abbreviation of the municipality and the next number; a number that is not used leaves a gap. */
export async function nextVolgnummer(tx: Tx, gemeente_id: string) {
  return tx
    .selectFrom('gemeente')
    .select(['afkorting', sql<number>`nextval('zaaknummer')`.as('volgnummer')])
    .where('id', '=', gemeente_id)
    .executeTakeFirstOrThrow()
}

type Concept = {
  nummer: string
  regeling_id: string
  titel: string
  samenvatting: string
  domeinen: string[]
}

/** Whose application it is; somebody who applies on paper may have no account. */
export type Penvoerder = { gemeente_id: string; id: string | null; email: string | null }
type Begin = { nu: Date; door: string }

/** A draft with its penvoerder: their party, its part, and their access when they have an account. */
export async function insertConcept(
  tx: Tx,
  { id: gebruiker_id, gemeente_id, email }: Penvoerder,
  { naam, ...concept }: Concept & { naam: string },
  { nu, door }: Begin,
) {
  const { id: aanvraag_id } = await tx
    .insertInto('aanvraag')
    .values({
      ...concept,
      gemeente_id,
      aangemaakt_door: door,
      aangemaakt_op: nu,
      bijgewerkt_op: nu,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: partij_id } = await tx
    .insertInto('partij')
    .values({ gemeente_id, soort: 'natuurlijk_persoon', naam })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('deelname')
    .values({ gemeente_id, aanvraag_id, partij_id, rol: 'penvoerder', email, aangemaakt_op: nu })
    .execute()
  const waar = { gemeente_id, aanvraag_id, partij_id, moment: nu }
  if (gebruiker_id !== null)
    await tx
      .insertInto('toegang')
      .values({ ...waar, gebruiker_id, recht: 'penvoerder' })
      .execute()
  return { aanvraag_id, partij_id }
}

/** What the draft fits with, as chosen beforehand; the motivation comes later. */
export async function insertAansluitingen(
  tx: Tx,
  { gemeente_id, aanvraag_id }: { gemeente_id: string; aanvraag_id: string },
  onderdeelIds: readonly string[],
) {
  if (onderdeelIds.length === 0) return
  const rows = onderdeelIds.map((onderdeel_id, volgorde) => ({
    gemeente_id,
    aanvraag_id,
    onderdeel_id,
    volgorde,
  }))
  await tx.insertInto('aansluiting').values(rows).execute()
}

/** The name of an account that had none yet. */
export async function nameGebruiker(tx: Tx, id: string, naam: string) {
  await tx
    .updateTable('gebruiker')
    .set({ naam })
    .where('id', '=', id)
    .where('naam', '=', '')
    .execute()
}

/** The drafts of this scheme this person already writes, the newest first. */
export function listConcepten(db: Db | Tx, gebruiker: Gebruiker, regeling_id: string) {
  return db
    .selectFrom('aanvraag as a')
    .innerJoin('toegang as t', 't.aanvraag_id', 'a.id')
    .select(['a.nummer', 'a.titel'])
    .where('t.gebruiker_id', '=', gebruiker.id)
    .where('t.recht', '=', 'penvoerder')
    .where('a.gemeente_id', '=', gebruiker.gemeente_id)
    .where('a.regeling_id', '=', regeling_id)
    .where('a.status', '=', 'concept')
    .orderBy('a.aangemaakt_op', 'desc')
    .execute()
}
