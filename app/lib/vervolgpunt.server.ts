import type { Params } from '@remix-run/react'
import { findVervolgpunt, type Vervolgplaats } from '../../db/queries/vervolgpunt.ts'
import type { Db } from '../../db/db.ts'
import { isVervolgsoort, type Vervolgsoort } from '../domain/college/vervolg.ts'
import { notFound } from './errors.ts'
import { requireVergadering } from './vergadering.server.ts'

/** Which objection or change on an agenda an address is about. */
export async function requireVervolgplaats(
  db: Db,
  gemeente_id: string,
  { datum, nummer = '', volgnummer = '', ...params }: Params,
  soort: string | undefined = params.soort,
): Promise<Vervolgplaats & { datum: string; soort: Vervolgsoort; adres: string }> {
  if (!isVervolgsoort(soort)) throw notFound()
  const vergadering = await requireVergadering(db, gemeente_id, datum)
  const adres = `/college/${vergadering.datum}/${nummer}/${soort}/${volgnummer}`
  return {
    vergadering_id: vergadering.id,
    datum: vergadering.datum,
    nummer,
    soort,
    volgnummer,
    adres,
  }
}

/** The same with the item itself. */
export async function requireVervolgpunt(
  db: Db,
  gemeente_id: string,
  params: Params,
  soort?: Vervolgsoort,
) {
  const plaats = await requireVervolgplaats(db, gemeente_id, params, soort)
  const punt = await findVervolgpunt(db, plaats)
  if (!punt) throw notFound()
  return { ...plaats, punt }
}
