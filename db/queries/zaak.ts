import { sql, type Expression } from 'kysely'
import type { Gebruiker, Zaakrecht } from '../../app/domain/toegang.ts'
import type { Composer, Db, Tx } from '../db.ts'
import { prepared } from '../prepared.ts'
import { sendAlong } from '../together.ts'

/** The application as the guard sees it: enough to decide who may, and to head a page. */
export type Zaak = Awaited<ReturnType<typeof findZaak>> & object

/** Who asks: an account at a municipality, and the one application its session reaches, if it is that narrow. */
type Lezer = Pick<Gebruiker, 'id' | 'gemeente_id' | 'aanvraag_id'>

/** The application with this number, with what this person may do in it (null: not one of the applicants). */
export async function findZaak(
  db: Db | Tx,
  { id, gemeente_id, aanvraag_id }: Lezer,
  nummer: string,
) {
  const { rows } = await db.executeQuery(metNummer(db, { id, gemeente_id, aanvraag_id, nummer }))
  return rows[0]
}

const metNummer = prepared((db, vraag: Lezer & { nummer: string }) =>
  zaken(db, vraag).where('a.nummer', '=', vraag.nummer),
)

/** The same for whoever this session is of, so that it can be asked beside who that is; whether it lasts, is asked there. */
export async function findZaakVanSessie(db: Db, sessieHash: Buffer, nummer: string) {
  const { rows } = await db.executeQuery(metSessie(db, { sessieHash, nummer }))
  return rows[0]
}

const metSessie = prepared((db, vraag: { sessieHash: Buffer; nummer: string }) =>
  zaken(
    db.with('wie', (qb) =>
      qb
        .selectFrom('sessie')
        .select(['gebruiker_id', 'gemeente_id', 'aanvraag_id'])
        .where('token_hash', '=', vraag.sessieHash),
    ),
    {
      id: sql`(select gebruiker_id from wie)`,
      gemeente_id: sql`(select gemeente_id from wie)`,
      aanvraag_id: sql`(select aanvraag_id from wie)`,
    },
  ).where('a.nummer', '=', vraag.nummer),
)

/** The same by its id, for what belongs to an application. */
export function findZaakMetId(db: Db | Tx, gebruiker: Gebruiker, id: string) {
  return zaken(db, gebruiker).where('a.id', '=', id).executeTakeFirst()
}

/**
 * The same, held until the transaction ends, so that two acts on one case come one after the other. What this person
 * may do is read after the wait: access that ended meanwhile is gone.
 */
export async function lockZaak(tx: Tx, gebruiker: Gebruiker, id: string) {
  await holdZaak(tx, gebruiker, id)
  return zaken(tx, gebruiker)
    .select([
      'a.behandelaar_id',
      'a.gevraagd',
      'a.ingediend_op',
      'a.volledig_op',
      'a.uiterste_datum',
    ])
    .where('a.id', '=', id)
    .executeTakeFirst()
}

/** Holds the application for what is read next, which then begins after the wait. */
export const holdZaak = (tx: Tx, { gemeente_id }: Pick<Lezer, 'gemeente_id'>, id: string) =>
  sendAlong(tx, forUpdate(tx, { id, gemeente_id }))

const forUpdate = prepared((db, { id, gemeente_id }: { id: string; gemeente_id: string }) =>
  db
    .selectFrom('aanvraag')
    .select('id')
    .where('id', '=', id)
    .where('gemeente_id', '=', gemeente_id)
    .forUpdate(),
)

type Wie = { [Veld in keyof Lezer]: Lezer[Veld] | Expression<Lezer[Veld]> }

/** What this person's municipality has, and of a session from an invitation only that one application. */
function zaken(db: Composer, gebruiker: Wie) {
  return db
    .selectFrom('aanvraag as a')
    .leftJoin('toegang as t', (join) =>
      join.onRef('t.aanvraag_id', '=', 'a.id').on('t.gebruiker_id', '=', gebruiker.id),
    )
    .select([
      'a.id',
      'a.nummer',
      'a.titel',
      'a.status',
      'a.regeling_id',
      'a.regeling_versie_id',
      'a.gemeente_id',
    ])
    .select((eb) => eb.ref('t.recht').$castTo<Zaakrecht | null>().as('zaakrecht'))
    .select(['t.partij_id as namens_partij_id', 't.secties as mandaat', 't.tot as mandaat_tot'])
    .select(namensRol.as('namens_rol'))
    .select([belang(gebruiker).as('belang'), beoordeelt(gebruiker).as('beoordeelt')])
    .where('a.gemeente_id', '=', gebruiker.gemeente_id)
    .where(sql<boolean>`coalesce(a.id = ${gebruiker.aanvraag_id}::uuid, true)`)
}

/** Whether the party this person acts for applies, or takes part as a partner. */
export const namensRol = sql<'penvoerder' | 'partner' | null>`(
  select d.rol from deelname d where d.aanvraag_id = a.id and d.partij_id = t.partij_id)`

/** Who judges the case, or an objection in it, stays out of its evaluation plan. */
const beoordeelt = ({ id }: Wie) => sql<boolean>`exists (select from betrokkenheid k
  where k.aanvraag_id = a.id and k.gebruiker_id = ${id} and k.taak in ('beoordelaar', 'bezwaarbehandelaar'))`

/** Whether an assessor or adviser still has to declare that there is no interest, or has one (Awb 2:4); that stays. */
const belang = ({ id }: Wie) => sql<'te_verklaren' | 'aanwezig' | null>`(
  select case when v.geen_belang is false then 'aanwezig' when v.id is null and gevraagd.ja then 'te_verklaren' end
  from (select exists (select from beoordeling b where b.aanvraag_id = a.id and b.gebruiker_id = ${id} and b.overgenomen_op is null)
            or exists (select from advies b where b.aanvraag_id = a.id and b.adviseur_id = ${id} and b.ingetrokken_op is null) as ja) gevraagd
  left join belangenverklaring v on v.aanvraag_id = a.id and v.gebruiker_id = ${id})`
