import { appendAuditRegel } from '../../db/queries/audit.ts'
import { findBericht } from '../../db/queries/bericht.ts'
import { findOnbezorgd, insertHerzending } from '../../db/queries/herzending.ts'
import { getFeestdagen } from '../../db/queries/feestdag.ts'
import { listPenvoerders } from '../../db/queries/samenwerkingsverband.ts'
import { findVerzendtaak } from '../../db/queries/verzendtaak.ts'
import { insertTaak } from '../../db/queries/taak.ts'
import type { Tx } from '../../db/db.ts'
import { uiterlijkOpnieuw } from '../domain/besluit/herzending.ts'
import { isBrief } from '../domain/brief/soorten.ts'
import { toDatum } from '../domain/datum.ts'
import { datumVoluit } from '../domain/opmaak.ts'

type Mislukt = { bericht_id: string; aan_adres: string; nu: Date }

/**
 * The mail that told who applies that a letter waits, could not be delivered: the letter goes by post instead, as work
 * with a date (Awb 2:10, 2:11). Of anybody else, or of a message that is no letter, nothing follows.
 */
export async function bezorgingMislukt(tx: Tx, { bericht_id, aan_adres, nu }: Mislukt) {
  const bericht = await findBericht(tx, bericht_id)
  if (!bericht) return
  const { aanvraag_id, gemeente_id, nummer } = bericht
  const penvoerders = await listPenvoerders(tx, aanvraag_id)
  if (!penvoerders.some(({ email }) => email === aan_adres)) return
  const tot = uiterlijkOpnieuw(toDatum(nu), await getFeestdagen(tx))
  const taak = {
    gemeente_id,
    aanvraag_id,
    omschrijving: `E-mail kwam niet aan. Brief per post versturen, uiterlijk ${datumVoluit(tot)}: ${nummer}`,
    aangemaakt_op: nu,
  }
  const besluit = await findOnbezorgd(tx, bericht_id)
  if (besluit) {
    const herzending = await insertHerzending(tx, {
      gemeente_id,
      aanvraag_id,
      besluit_id: besluit.besluit_id,
      aanleiding: 'niet_aangekomen',
      reden: 'De e-mail over dit besluit kon niet worden bezorgd.',
      inhoud: null,
      klaargezet_op: nu,
    })
    if (!herzending) return
    await insertTaak(tx, { ...taak, soort: 'opnieuw_versturen', verwijst_naar: herzending.id })
  } else {
    if (!isBrief(bericht.soort) || (await findVerzendtaak(tx, bericht_id))) return
    await insertTaak(tx, { ...taak, soort: 'printen_en_verzenden', verwijst_naar: bericht_id })
  }
  await appendAuditRegel(tx, {
    gemeente_id,
    gebruiker_id: null,
    moment: nu,
    handeling: 'e-mail niet bezorgd: brief gaat per post',
    onderwerp: `aanvraag/${nummer}`,
    resultaat: 'gelukt',
    herkomst: 'worker',
    gegevens: { bericht: bericht_id },
  })
}
