import { sql } from 'kysely'
import { isBeoordelaar, type Lezerskring } from '../../app/domain/behandeling/aantekening.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'
import { prepared } from '../prepared.ts'

type Nieuw = { gemeente_id: string; aanvraag_id: string; voor: Lezerskring; tekst: string }

export async function insertAantekening(tx: Tx, gebruiker: Gebruiker, nieuw: Nieuw, nu: Date) {
  const { id } = await tx
    .insertInto('aantekening')
    .values({ ...nieuw, gebruiker_id: gebruiker.id, moment: nu })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The notes of a case this person may read, newest first. Who applies reads none, an official among them neither. */
export async function listAantekeningen(db: Db | Tx, gebruiker: Gebruiker, aanvraagId: string) {
  const { id, gemeente_id } = gebruiker
  const vraag = { id, gemeente_id, aanvraagId, beoordelaar: isBeoordelaar(gebruiker) }
  return (await db.executeQuery(leesbare(db, vraag))).rows
}

type Vraag = { id: string; gemeente_id: string; aanvraagId: string; beoordelaar: boolean }

const leesbare = prepared((db, vraag: Vraag) =>
  db
    .selectFrom('aantekening as n')
    .innerJoin('gebruiker as g', 'g.id', 'n.gebruiker_id')
    .select(['n.id', 'n.tekst', 'n.voor', 'n.moment', 'g.naam as door'])
    .select(sql<boolean>`n.gebruiker_id = ${vraag.id}`.as('van_mij'))
    .where('n.aanvraag_id', '=', vraag.aanvraagId)
    .where('n.gemeente_id', '=', vraag.gemeente_id)
    .where('n.ingetrokken_op', 'is', null)
    .where(leest(vraag))
    .orderBy('n.moment', 'desc')
    .limit(200),
)

const leest = ({ id, beoordelaar }: Vraag) =>
  sql<boolean>`not exists (select from toegang t
      where t.aanvraag_id = n.aanvraag_id and t.gebruiker_id = ${id} and t.recht <> 'helper')
    and (n.gebruiker_id = ${id} or n.voor = 'ambtenaren'
      or (n.voor = 'beoordelaars' and ${beoordelaar}::boolean)
      or (n.voor = 'zaak' and ${id} in (select k.gebruiker_id from (${collegas(sql`n.aanvraag_id`)}) k)))`

/** Who works on a case: on whose name it is, and whoever did something in it. Advisers see the limited view only. */
const collegas = (aanvraag: ReturnType<typeof sql>) => sql`
  select a.behandelaar_id as gebruiker_id from aanvraag a where a.id = ${aanvraag} and a.behandelaar_id is not null
  union select b.gebruiker_id from betrokkenheid b where b.aanvraag_id = ${aanvraag} and b.taak <> 'adviseur'`

/** The names of the others who work on a case. */
export async function listCollegas(db: Db | Tx, gebruiker: Gebruiker, aanvraagId: string) {
  const { rows } = await sql<{ naam: string }>`select g.naam from gebruiker g
    where g.id <> ${gebruiker.id} and g.id in (${collegas(sql`${aanvraagId}::uuid`)}) order by g.naam`.execute(
    db,
  )
  return rows.map(({ naam }) => naam)
}

/** Withdraws a note of one's own that still stood; answers whether there was one. */
export async function trekAantekeningIn(
  tx: Tx,
  { id: gebruiker_id }: Gebruiker,
  { id, aanvraag_id }: { id: string; aanvraag_id: string },
  nu: Date,
) {
  const rij = await tx
    .updateTable('aantekening')
    .set({ ingetrokken_op: nu })
    .where('id', '=', id)
    .where('aanvraag_id', '=', aanvraag_id)
    .where('gebruiker_id', '=', gebruiker_id)
    .where('ingetrokken_op', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return rij !== undefined
}
