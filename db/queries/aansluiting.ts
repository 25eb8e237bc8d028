import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Keuze } from '../../app/domain/aanvraag/aansluiting.ts'
import type { Verbinding } from '../../app/domain/samenhang/verbinding.ts'
import type { Db, Tx } from '../db.ts'

/**
 * Where an application says it fits, and what it connects. With `plan_versie_id` its choices are the items of that
 * version of the plan: a draft follows the scheme when it comes to rest on another one.
 */
export function getAansluiting(db: Db | Tx, aanvraagId: string, plan_versie_id?: string) {
  return db
    .selectFrom('aanvraag as a')
    .select(['a.domeinen', 'a.verbindingen', 'a.merkbaar', 'a.wijk', 'a.gevraagd'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('aansluiting as s')
          .innerJoin('onderdeel as o', 'o.id', 's.onderdeel_id')
          .leftJoin('onderdeel as n', (join) =>
            join
              .onRef('n.sleutel', '=', 'o.sleutel')
              .on('n.plan_versie_id', '=', plan_versie_id ?? null),
          )
          .select((es) => es.fn.coalesce('n.id', 's.onderdeel_id').as('onderdeel_id'))
          .select(['s.motivering', 'o.soort'])
          .whereRef('s.aanvraag_id', '=', 'a.id')
          .orderBy('s.volgorde'),
      ).as('keuzes'),
      jsonArrayFrom(
        eb
          .selectFrom('verbinding as r')
          .select(['r.van', 'r.naar', 'r.stand'])
          .whereRef('r.aanvraag_id', '=', 'a.id')
          .orderBy('r.volgorde'),
      ).as('samenhang'),
      jsonArrayFrom(
        eb
          .selectFrom('deelname as d')
          .innerJoin('partij as p', 'p.id', 'd.partij_id')
          .select(['d.id as deelname_id', 'd.rol', 'p.naam'])
          .whereRef('d.aanvraag_id', '=', 'a.id')
          .where('d.vertrokken_op', 'is', null)
          .orderBy('d.rol')
          .orderBy('d.aangemaakt_op')
          .orderBy('d.id'),
      ).as('deelnemers'),
    ])
    .where('a.id', '=', aanvraagId)
    .executeTakeFirstOrThrow()
}

/** What the applicants wrote about their idea so far, the shortest texts first. */
export async function listIdeeteksten(db: Db | Tx, aanvraagId: string): Promise<string[]> {
  const { titel, samenvatting, aanleiding, doel, doelgroep, activiteiten } = await db
    .selectFrom('aanvraag')
    .select(['titel', 'samenvatting', 'aanleiding', 'doel', 'doelgroep', 'activiteiten'])
    .where('id', '=', aanvraagId)
    .executeTakeFirstOrThrow()
  return [titel, samenvatting, doel, doelgroep, aanleiding, activiteiten]
}

/** Lets the choices of an application rest on this version of the plan, for as far as its items are in it. */
export async function moveAansluitingen(tx: Tx, aanvraagId: string, plan_versie_id: string) {
  await sql`
    update aansluiting s set onderdeel_id = n.id
      from onderdeel o, onderdeel n
     where s.aanvraag_id = ${aanvraagId} and o.id = s.onderdeel_id
       and n.plan_versie_id = ${plan_versie_id} and n.sleutel = o.sleutel and n.id <> o.id`.execute(
    tx,
  )
}

type Waar = { gemeente_id: string; aanvraag_id: string }

/** Puts these choices in the place of all that were there. */
export async function replaceAansluitingen(tx: Tx, waar: Waar, keuzes: readonly Keuze[]) {
  await tx.deleteFrom('aansluiting').where('aanvraag_id', '=', waar.aanvraag_id).execute()
  if (keuzes.length === 0) return
  await tx
    .insertInto('aansluiting')
    .values(keuzes.map((keuze, volgorde) => ({ ...waar, ...keuze, volgorde })))
    .execute()
}

/** The same for who is connected with whom. */
export async function replaceVerbindingen(tx: Tx, waar: Waar, rijen: readonly Verbinding[]) {
  await tx.deleteFrom('verbinding').where('aanvraag_id', '=', waar.aanvraag_id).execute()
  if (rijen.length === 0) return
  await tx
    .insertInto('verbinding')
    .values(rijen.map((rij, volgorde) => ({ ...waar, ...rij, volgorde })))
    .execute()
}
