import { getBezwaar, type Bezwaar } from '../../db/queries/bezwaar.ts'
import { findHoren } from '../../db/queries/bezwaarhoren.ts'
import { findBezwaarvoorstel, findTerugzending } from '../../db/queries/bezwaarvoorstel.ts'
import type { Vervolgpunt } from '../../db/queries/vervolgpunt.ts'
import type { Db } from '../../db/db.ts'
import { besluitnaam } from '../domain/bezwaar/bezwaar.ts'
import { nietHorengronden } from '../domain/bezwaar/horen.ts'
import type { Bezwaarstuk } from '../domain/college/bezwaarstuk.ts'
import type { Datum } from '../domain/datum.ts'
import { datumLang } from '../domain/opmaak.ts'
import { getBezwaarfeiten } from './bezwaarfeiten.server.ts'

/**
 * A proposal on an objection as the college reads it: what was objected, what was heard and advised, what is proposed.
 * What was sent back is no proposal any more; the one after it is for another meeting.
 */
export async function findBezwaarstuk(
  db: Db,
  { bezwaar_id, teruggestuurd_op }: Vervolgpunt,
  vandaag: Datum,
): Promise<Bezwaarstuk | null> {
  if (!bezwaar_id || teruggestuurd_op) return null
  const voorstel = await findBezwaarvoorstel(db, bezwaar_id)
  if (!voorstel) return null
  const bezwaar = await getBezwaar(db, bezwaar_id)
  const { gegevens } = await getBezwaarfeiten(db, bezwaar, vandaag)
  return {
    ...voorstel,
    terug: (await findTerugzending(db, bezwaar_id)) ?? null,
    naam: bezwaar.naam,
    tegen: besluitnaam({ soort: bezwaar.besluitsoort, datum: bezwaar.besluitdatum }),
    gronden: bezwaar.gronden,
    horen: await gehoord(db, bezwaar),
    voorwaarden: gegevens.voorwaarden.map(({ sleutel, titel }) => ({ sleutel, titel })),
  }
}

async function gehoord(db: Db, { id }: Bezwaar): Promise<string[]> {
  const horen = await findHoren(db, id)
  if (!horen) return []
  const { gehoord_op, aanwezig, verslag, niet_grond, advies, advies_tekst } = horen
  return [
    ...(gehoord_op ? [`Gehoord op ${datumLang(gehoord_op)}. Aanwezig: ${aanwezig}`, verslag] : []),
    ...(niet_grond ? [`Niet gehoord. ${nietHorengronden[niet_grond]}.`] : []),
    ...(advies ? [`De commissie adviseert: ${advies.replace('_', '-')}.`, advies_tekst] : []),
  ].filter((alinea) => alinea !== '')
}
