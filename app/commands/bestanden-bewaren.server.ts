import { countBestanden, insertBestand } from '../../db/queries/bestand.ts'
import type { Tx } from '../../db/db.ts'
import type { Ontvangen } from '../domain/document/bestand.ts'
import { belemmeringenVoorRuimte } from '../domain/document/bijlage.ts'
import type { Actor } from '../lib/actor.server.ts'
import { Refusal } from '../lib/errors.ts'

type Waar = {
  gemeente_id: string
  aanvraag_id: string
  document?: string | null
  /** The message or the objection they go along with; without one they belong to the application. */
  bericht_id?: string
  bezwaar_id?: string
}

/** Writes down files that came in with a case, as far as there is room. Part of other acts, so without rights of its own. */
export async function bestandenBewaren(
  tx: Tx,
  { gebruiker, nu }: Actor,
  waar: Waar,
  bestanden: readonly Ontvangen[],
  { vervangt = false } = {},
) {
  if (bestanden.length === 0) return []
  const erbij = {
    aantal: vervangt || waar.bericht_id || waar.bezwaar_id ? 0 : bestanden.length,
    bytes: bestanden.reduce((som, { grootte }) => som + grootte, 0),
  }
  const vol = belemmeringenVoorRuimte(await countBestanden(tx, waar.aanvraag_id), erbij)
  if (vol.length > 0) throw new Refusal(vol)
  const geplaatst = { geplaatst_op: nu, geplaatst_door: gebruiker.id }
  const ids: string[] = []
  for (const bestand of bestanden)
    ids.push((await insertBestand(tx, { ...bestand, ...waar, ...geplaatst })).id)
  return ids
}
