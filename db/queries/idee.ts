import { sql } from 'kysely'
import { jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'
import type { IdeeTable } from '../schema.ts'
import type { Updateable } from 'kysely'

/** An idea as both sides see it. */
export type Ideerij = NonNullable<Awaited<ReturnType<typeof findIdee>>>

/** The idea with this id, at this person's municipality; `van` narrows it to whose idea it is. */
export function findIdee(db: Db | Tx, gebruiker: Gebruiker, id: string, van: 'iedereen' | 'mij') {
  return db
    .selectFrom('idee as i')
    .innerJoin('gebruiker as g', 'g.id', 'i.gebruiker_id')
    .leftJoin('gebruiker as b', 'b.id', 'i.begeleider_id')
    .leftJoin('aanvraag as a', 'a.id', 'i.aanvraag_id')
    .select(['i.id', 'i.gemeente_id', 'i.gebruiker_id', 'i.wat', 'i.waarom', 'i.plaats'])
    .select(['i.telefoon', 'i.stand', 'i.aan_zet', 'i.reactie_voor', 'i.begeleider_id'])
    .select(['i.uitkomst', 'i.aangemaakt_op', 'i.bewaren_tot', 'a.nummer'])
    .select(['g.naam as indiener', 'g.email as indiener_email'])
    .select(['b.naam as begeleider', 'b.telefoon as begeleider_telefoon'])
    .select((eb) =>
      jsonObjectFrom(
        eb
          .selectFrom('idee_kaart as k')
          .select(['k.id', 'k.wat', 'k.waar', 'k.zoekt', 'k.toestemming'])
          .select(['k.geplaatst_op', 'k.ingetrokken_op'])
          .whereRef('k.idee_id', '=', 'i.id')
          .where('k.ingetrokken_op', 'is', null),
      ).as('kaart'),
    )
    .where(sql<boolean>`i.id::text = ${id}`)
    .where('i.gemeente_id', '=', gebruiker.gemeente_id)
    .$if(van === 'mij', (query) => query.where('i.gebruiker_id', '=', gebruiker.id))
    .executeTakeFirst()
}

/** Holds the idea until the transaction ends, so that two acts come one after the other. */
export async function lockIdee(tx: Tx, gebruiker: Gebruiker, id: string, van: 'iedereen' | 'mij') {
  await tx
    .selectFrom('idee')
    .select('id')
    .where(sql<boolean>`id::text = ${id}`)
    .where('gemeente_id', '=', gebruiker.gemeente_id)
    .forUpdate()
    .execute()
  return findIdee(tx, gebruiker, id, van)
}

type NieuwIdee = Pick<Ideerij, 'gemeente_id' | 'gebruiker_id' | 'wat' | 'waarom' | 'plaats'> & {
  telefoon: string | null
  reactie_voor: string
  nu: Date
}

/** Keeps an idea; answers its id. */
export async function insertIdee(tx: Tx, { nu, ...idee }: NieuwIdee) {
  const { id } = await tx
    .insertInto('idee')
    .values({ ...idee, aangemaakt_op: nu, bijgewerkt_op: nu })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Changes where an idea stands. */
export async function updateIdee(tx: Tx, id: string, set: Updateable<IdeeTable>) {
  await tx.updateTable('idee').set(set).where('id', '=', id).execute()
}

/** How many ideas of this person are open, with nobody adding one meanwhile. */
export async function countOpenIdeeen(tx: Tx, { id }: Gebruiker) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`idee ${id}`}, 0))`.execute(tx)
  const { aantal } = await tx
    .selectFrom('idee')
    .select(sql<number>`count(*)::int`.as('aantal'))
    .where('gebruiker_id', '=', id)
    .where(sql<boolean>`openstaand`)
    .executeTakeFirstOrThrow()
  return aantal
}

/** The ideas of one person, the newest first, as many as fit on a page; of nobody there are none. */
export async function listEigenIdeeen(db: Db | Tx, gebruiker: Gebruiker | null) {
  if (!gebruiker) return []
  const { id, gemeente_id } = gebruiker
  return db
    .selectFrom('idee as i')
    .leftJoin('gebruiker as b', 'b.id', 'i.begeleider_id')
    .select(['i.id', 'i.wat', 'i.plaats', 'i.stand', 'i.aan_zet', 'i.reactie_voor'])
    .select(['i.aangemaakt_op', 'b.naam as begeleider'])
    .where('i.gebruiker_id', '=', id)
    .where('i.gemeente_id', '=', gemeente_id)
    .orderBy('i.aangemaakt_op', 'desc')
    .orderBy('i.id')
    .limit(50)
    .execute()
}

type NieuwBericht = {
  gemeente_id: string
  idee_id: string
  van: 'gemeente' | 'inwoner'
  kring: 'gedeeld' | 'intern'
  tekst: string
  gebruiker_id: string
  moment: Date
}

/** Adds what one side said; it never changes again. */
export async function insertIdeeBericht(tx: Tx, bericht: NieuwBericht) {
  await tx.insertInto('idee_bericht').values(bericht).execute()
}

/** What was said about an idea, the newest first; what colleagues wrote for each other only for colleagues. */
export function listIdeeBerichten(db: Db | Tx, ideeId: string, lezer: 'gemeente' | 'inwoner') {
  return db
    .selectFrom('idee_bericht as b')
    .innerJoin('gebruiker as g', 'g.id', 'b.gebruiker_id')
    .select(['b.id', 'b.van', 'b.kring', 'b.tekst', 'b.moment', 'g.naam'])
    .where('b.idee_id', '=', ideeId)
    .$if(lezer === 'inwoner', (query) => query.where('b.kring', '=', 'gedeeld'))
    .orderBy('b.moment', 'desc')
    .orderBy('b.id')
    .execute()
}

/** Who hears of ideas that nobody has yet: the begeleiders, and where there are none the coordinators. */
export async function listIdeeOntvangers(
  tx: Tx,
  idee: Pick<Ideerij, 'gemeente_id' | 'gebruiker_id'>,
) {
  const metRol = (rol: 'begeleider' | 'coordinator') =>
    tx
      .selectFrom('gebruiker_rol as r')
      .innerJoin('gebruiker as g', 'g.id', 'r.gebruiker_id')
      .select(['g.id', 'g.naam', 'g.email'])
      .where('r.gemeente_id', '=', idee.gemeente_id)
      .where('r.rol', '=', rol)
      .where('g.id', '<>', idee.gebruiker_id)
      .where('g.geblokkeerd_op', 'is', null)
      .execute()
  const begeleiders = await metRol('begeleider')
  return begeleiders.length > 0 ? begeleiders : metRol('coordinator')
}

/** The begeleider of an idea, while they still have that work. */
export function findIdeeBegeleider(tx: Tx, begeleider_id: string) {
  return tx
    .selectFrom('gebruiker as g')
    .innerJoin('gebruiker_rol as r', 'r.gebruiker_id', 'g.id')
    .select(['g.id', 'g.naam', 'g.email'])
    .distinct()
    .where('g.id', '=', begeleider_id)
    .where('r.rol', 'in', ['begeleider', 'coordinator'])
    .where('g.geblokkeerd_op', 'is', null)
    .executeTakeFirst()
}

/** Who wants to join in, with their address only where they agreed to share it or the reader is the municipality. */
export async function listIdeeReacties(db: Db | Tx, ideeId: string, lezer: 'gemeente' | 'inwoner') {
  const rows = await db
    .selectFrom('idee_reactie as r')
    .innerJoin('gebruiker as g', 'g.id', 'r.gebruiker_id')
    .select(['r.id', 'r.naam', 'r.tekst', 'r.telefoon', 'r.delen', 'r.moment', 'g.email'])
    .where('r.idee_id', '=', ideeId)
    .orderBy('r.moment', 'desc')
    .limit(100)
    .execute()
  return rows.map(({ naam, telefoon, email, ...rij }) => {
    const bekend = lezer === 'gemeente' || rij.delen
    return { ...rij, contact: bekend ? { naam, telefoon, email } : null }
  })
}

/** Gives a draft what the idea already said. */
export async function fillConcept(
  tx: Tx,
  aanvraagId: string,
  inhoud: { aanleiding: string; wijk: string },
) {
  await tx.updateTable('aanvraag').set(inhoud).where('id', '=', aanvraagId).execute()
}

/** Removes ideas whose time is over, with all that belongs to them, and what was typed but never sent. */
export async function deleteVerlopenIdeeen(db: Db, nu: Date, vandaag: string) {
  await db.deleteFrom('idee').where('bewaren_tot', '<', vandaag).execute()
  await db.deleteFrom('idee_invoer').where('verloopt_op', '<', nu).execute()
}
