import { insertHerzending } from '../../db/queries/herzending.ts'
import { getFeestdagen } from '../../db/queries/feestdag.ts'
import { insertTaak } from '../../db/queries/taak.ts'
import { insertVerzendtaak } from '../../db/queries/verzendtaak.ts'
import type { Tx } from '../../db/db.ts'
import { uiterlijkOpnieuw, type NietBezorgd, nietBezorgd } from '../domain/besluit/herzending.ts'
import { toDatum } from '../domain/datum.ts'
import { datumVoluit } from '../domain/opmaak.ts'

type Zaak = { id: string; gemeente_id: string; nummer: string }
type Brief = { besluit_id: string } | { bericht_id: string }

/**
 * Puts a letter that did not arrive ready to go by post, as work with a last day (Awb 2:11); false when that was done
 * before. Part of other acts, so without rights of its own.
 */
export async function perPost(
  tx: Tx,
  { id: aanvraag_id, gemeente_id, nummer }: Zaak,
  brief: Brief,
  { waarom, nu, door }: { waarom: NietBezorgd; nu: Date; door: string | null },
): Promise<boolean> {
  const uiterlijk = uiterlijkOpnieuw(toDatum(nu), await getFeestdagen(tx))
  const taak = {
    gemeente_id,
    aanvraag_id,
    uiterlijk,
    omschrijving: `${nietBezorgd[waarom].taak}. Brief per post versturen, uiterlijk ${datumVoluit(uiterlijk)}: ${nummer}`,
    aangemaakt_op: nu,
  }
  if ('bericht_id' in brief)
    return insertVerzendtaak(tx, { ...taak, verwijst_naar: brief.bericht_id })
  const herzending = await insertHerzending(tx, {
    gemeente_id,
    aanvraag_id,
    besluit_id: brief.besluit_id,
    aanleiding: 'niet_aangekomen',
    reden: nietBezorgd[waarom].reden,
    inhoud: null,
    klaargezet_op: nu,
    klaargezet_door: door,
  })
  if (!herzending) return false
  await insertTaak(tx, { ...taak, soort: 'opnieuw_versturen', verwijst_naar: herzending.id })
  return true
}
