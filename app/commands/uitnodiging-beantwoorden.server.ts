import { appendAuditRegel } from '../../db/queries/audit.ts'
import type { Tx } from '../../db/db.ts'
import type { Antwoord } from '../domain/samenwerkingsverband/antwoord.schema.ts'
import { antwoordVastleggen } from './antwoord-vastleggen.server.ts'
import { penvoerderBerichten } from './penvoerder-berichten.server.ts'
import {
  genodigdeInloggen,
  genodigdeToelaten,
  genodigdeVinden,
  uitnodigingOpenen,
  type Bezoek,
} from './uitnodiging-openen.server.ts'

/**
 * Confirms or declines the laid text with the link of an invitation: the mailbox that got the link becomes
 * an account with access to this one application. Answers where to go on, and the cookie of a new session.
 */
export async function uitnodigingBeantwoorden(tx: Tx, bezoek: Bezoek, antwoord: Antwoord) {
  const { gemeente_id, nu, herkomst } = bezoek
  const uitnodiging = await uitnodigingOpenen(tx, bezoek)
  const { id: gebruiker_id, namens } = await genodigdeVinden(tx, bezoek, uitnodiging)
  const zaak = { ...uitnodiging, id: uitnodiging.aanvraag_id, gemeente_id }
  const deelname = { ...uitnodiging, id: uitnodiging.deelname_id }
  const gedaan = await antwoordVastleggen(
    tx,
    { zaak, deelname, gebruikerId: gebruiker_id, namens, uitnodiging, nu },
    antwoord,
    () => genodigdeToelaten(tx, bezoek, uitnodiging, gebruiker_id, antwoord.naam),
  )
  const cookie = await genodigdeInloggen(tx, bezoek, uitnodiging, gebruiker_id)
  await appendAuditRegel(tx, {
    gemeente_id,
    moment: nu,
    gebruiker_id,
    handeling: 'uitnodiging beantwoord',
    onderwerp: `aanvraag/${uitnodiging.nummer}`,
    resultaat: 'gelukt',
    herkomst,
    gegevens: gedaan,
  })
  await penvoerderBerichten(tx, bezoek, zaak)
  return { cookie, naar: `/aanvragen/${uitnodiging.nummer}/samenwerkingsverband` }
}
