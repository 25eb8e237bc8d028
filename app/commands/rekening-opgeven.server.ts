import type { Tx } from '../../db/db.ts'
import { vervangRekening } from '../../db/queries/rekening.ts'
import { insertTaak, sluitTaken } from '../../db/queries/taak.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import { maskeerIban } from '../domain/iban.ts'
import { belemmeringenVoorOpgeven } from '../domain/rekening/rekening.ts'
import type { Rekeningopgave } from '../domain/rekening/rekening.schema.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { encrypt } from '../lib/tokens.server.ts'
import { berichtSturen } from './bericht-sturen.server.ts'

/** Gives the account to be paid on, in the place of an earlier one; nothing is paid on it before it is confirmed. */
export async function rekeningOpgeven(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { iban, tenaamstelling }: Rekeningopgave,
) {
  const { gebruiker, nu } = actor
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  const { namens_partij_id: partij_id, gemeente_id, nummer } = zaak
  if (!can(gebruiker, 'rekening:opgeven', zaak.zaakrecht) || !partij_id) throw forbidden()
  const belemmeringen = belemmeringenVoorOpgeven(zaak)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const rekening = await vervangRekening(tx, {
    gemeente_id,
    aanvraag_id: id,
    partij_id,
    iban: encrypt(iban),
    iban_gemaskeerd: maskeerIban(iban),
    tenaamstelling,
    opgegeven_op: nu,
    opgegeven_door: gebruiker.id,
  })
  await sluitTaken(tx, id, 'rekening_bevestigen', { door: null, nu })
  await insertTaak(tx, {
    gemeente_id,
    aanvraag_id: id,
    soort: 'rekening_bevestigen',
    omschrijving: `Rekeningnummer controleren bij ${nummer}`,
    verwijst_naar: rekening.id,
    aangemaakt_op: nu,
  })
  await appendAudit(tx, actor, 'rekening opgegeven', `aanvraag/${nummer}`, {
    rekening: rekening.id,
  })
  // whoever took over an account is noticed by the person it belongs to
  await berichtSturen(tx, actor, zaak, {
    soort: 'rekening',
    onderwerp: 'Uw rekeningnummer is ontvangen',
    tekst:
      'Wij hebben een rekeningnummer voor deze subsidie ontvangen. Een medewerker controleert het. Pas daarna betalen wij. Hebt u dit niet zelf doorgegeven? Bel ons dan meteen.',
    verwijst_naar: `/aanvragen/${nummer}/rekening`,
  })
}
