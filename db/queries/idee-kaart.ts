import { sql } from 'kysely'
import type { Db, Tx } from '../db.ts'

/** How many cards a page shows. */
const kaartenPerPagina = 12

/** A place in the list: the last card of one page, or the first. */
export type Kaartplek = { sleutel: string; id: string }

type Zoek = { sinds: Date; na: Kaartplek | null; aantal?: number }

/** The cards anybody may read, the newest first; one more than fits tells that there is a next page. */
export async function listKaarten(db: Db | Tx, gemeente_id: string, { sinds, na, aantal }: Zoek) {
  const hoeveel = aantal ?? kaartenPerPagina
  const rows = await openbaar(db, gemeente_id, sinds)
    .$if(na !== null, (query) =>
      query.where(
        sql<boolean>`(k.geplaatst_op, k.id) < (${na?.sleutel}::timestamptz, ${na?.id}::uuid)`,
      ),
    )
    .orderBy('k.geplaatst_op', 'desc')
    .orderBy('k.id', 'desc')
    .limit(hoeveel + 1)
    .execute()
  const kaarten = rows.slice(0, hoeveel)
  const laatste = rows.length > hoeveel ? kaarten.at(-1) : undefined
  return { kaarten, volgende: laatste ? { sleutel: laatste.plek, id: laatste.id } : null }
}

/** One card anybody may read. */
export function findKaart(db: Db | Tx, gemeente_id: string, id: string, sinds: Date) {
  return openbaar(db, gemeente_id, sinds)
    .where(sql<boolean>`k.id::text = ${id}`)
    .executeTakeFirst()
}

// microseconds count in a keyset; a Date would cut them off
const openbaar = (db: Db | Tx, gemeente_id: string, sinds: Date) =>
  db
    .selectFrom('idee_kaart as k')
    .select(['k.id', 'k.idee_id', 'k.wat', 'k.waar', 'k.zoekt', 'k.geplaatst_op'])
    .select(sql<string>`k.geplaatst_op::text`.as('plek'))
    .where('k.gemeente_id', '=', gemeente_id)
    .where('k.geplaatst_op', '>=', sinds)
    .where('k.ingetrokken_op', 'is', null)

type Voorstel = {
  gemeente_id: string
  idee_id: string
  wat: string
  waar: string
  zoekt: string
  voorgesteld_door: string
  voorgesteld_op: Date
}

export async function insertKaart(tx: Tx, voorstel: Voorstel) {
  await tx.insertInto('idee_kaart').values(voorstel).execute()
}

/** Makes a card public: from now on everybody reads exactly this text. */
export async function plaatsKaart(
  tx: Tx,
  id: string,
  toestemming: 'zelf' | 'gesprek',
  door: string,
  nu: Date,
) {
  await tx
    .updateTable('idee_kaart')
    .set({ toestemming, geplaatst_door: door, geplaatst_op: nu })
    .where('id', '=', id)
    .execute()
}

/** Takes the card of this idea away, if there is one; answers whether there was. */
export async function trekKaartIn(tx: Tx, idee_id: string, door: string, nu: Date) {
  const rows = await tx
    .updateTable('idee_kaart')
    .set({ ingetrokken_door: door, ingetrokken_op: nu })
    .where('idee_id', '=', idee_id)
    .where('ingetrokken_op', 'is', null)
    .returning('id')
    .execute()
  return rows.length > 0
}

type Reactie = {
  gemeente_id: string
  idee_id: string
  kaart_id: string
  gebruiker_id: string
  naam: string
  tekst: string
  telefoon: string | null
  delen: boolean
  moment: Date
}

/** Keeps that somebody wants to join in; false when they said so before. */
export async function insertReactie(tx: Tx, reactie: Reactie) {
  const row = await tx
    .insertInto('idee_reactie')
    .values(reactie)
    .onConflict((oc) => oc.columns(['kaart_id', 'gebruiker_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
