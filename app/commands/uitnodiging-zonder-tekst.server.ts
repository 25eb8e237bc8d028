import { appendAuditRegel } from '../../db/queries/audit.ts'
import { closeUitnodigingen } from '../../db/queries/uitnodiging.ts'
import { findVoorlegging } from '../../db/queries/voorlegging.ts'
import type { Tx } from '../../db/db.ts'
import type { Meekijken } from '../domain/samenwerkingsverband/antwoord.schema.ts'
import { belemmeringenVoorAntwoordZonderTekst } from '../domain/samenwerkingsverband/antwoord.ts'
import { deelIn } from '../domain/samenwerkingsverband/voorlegtekst.ts'
import { Refusal } from '../lib/errors.ts'
import { penvoerderBerichten } from './penvoerder-berichten.server.ts'
import {
  genodigdeInloggen,
  genodigdeToelaten,
  genodigdeVinden,
  uitnodigingOpenen,
  type Bezoek,
} from './uitnodiging-openen.server.ts'

/**
 * Answers an invitation while there is no text to agree to: joining gives access to follow the application,
 * declining leaves nothing behind but the answer.
 */
export async function uitnodigingZonderTekst(
  tx: Tx,
  bezoek: Bezoek,
  { antwoord, naam }: Meekijken,
) {
  const { gemeente_id, nu, herkomst, token } = bezoek
  const uitnodiging = await uitnodigingOpenen(tx, bezoek)
  const { aanvraag_id, deelname_id, nummer, partij_id: voor, rol, status } = uitnodiging
  const wie = antwoord === 'meekijken' ? await genodigdeVinden(tx, bezoek, uitnodiging) : null
  const tekst = await findVoorlegging(tx, aanvraag_id)
  const belemmeringen = belemmeringenVoorAntwoordZonderTekst({
    status,
    heeftTekst: tekst !== undefined && deelIn(tekst.inhoud, deelname_id) !== undefined,
    namens: wie?.namens ?? null,
    voor,
    rol,
  })
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  if (wie) await genodigdeToelaten(tx, bezoek, uitnodiging, wie.id, naam ?? '')
  await closeUitnodigingen(tx, deelname_id, { beantwoord_op: nu, antwoord })
  const cookie = wie && (await genodigdeInloggen(tx, bezoek, uitnodiging, wie.id))
  await appendAuditRegel(tx, {
    gemeente_id,
    moment: nu,
    gebruiker_id: wie?.id ?? null,
    handeling: 'uitnodiging beantwoord',
    onderwerp: `aanvraag/${nummer}`,
    resultaat: 'gelukt',
    herkomst,
    gegevens: { deelname: deelname_id, antwoord },
  })
  await penvoerderBerichten(tx, bezoek, { id: aanvraag_id, nummer, gemeente_id })
  return {
    cookie,
    naar: wie ? `/aanvragen/${nummer}/samenwerkingsverband` : `/uitnodiging/${token}`,
  }
}
