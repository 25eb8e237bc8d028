import type { Params } from '@remix-run/react'
import { findAgendapunt } from '../../db/queries/agenda.ts'
import type { Db } from '../../db/db.ts'
import { notFound } from './errors.ts'
import { requireVergadering } from './vergadering.server.ts'

/** Which application on an agenda an address is about. */
export async function requireAgendaplaats(
  db: Db,
  gemeente_id: string,
  { datum, nummer = '' }: Params,
) {
  const vergadering = await requireVergadering(db, gemeente_id, datum)
  const adres = `/college/${vergadering.datum}/${nummer}`
  return { vergadering_id: vergadering.id, datum: vergadering.datum, nummer, adres }
}

/** The same with the item itself. */
export async function requireAgendapunt(db: Db, gemeente_id: string, params: Params) {
  const plaats = await requireAgendaplaats(db, gemeente_id, params)
  const punt = await findAgendapunt(db, plaats.vergadering_id, plaats.nummer)
  if (!punt) throw notFound()
  return { ...plaats, punt }
}
