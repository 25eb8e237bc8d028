import { getBriefteksten } from '../../db/queries/briefteksten.ts'
import type { Tx } from '../../db/db.ts'
import {
  vrijeTeksten,
  waardenVoor,
  type Briefsoort,
  type Briefzaak,
} from '../domain/brief/teksten.ts'

/** The own words of the version of a scheme for this letter, filled in for this case. */
export async function eigenWoordenVoor(
  tx: Tx,
  { versie_id, titel }: { versie_id: string; titel: string },
  soort: Briefsoort,
  zaak: Omit<Briefzaak, 'regeling'>,
) {
  const briefteksten = await getBriefteksten(tx, versie_id)
  return vrijeTeksten(briefteksten, soort, waardenVoor({ ...zaak, regeling: titel }))
}
