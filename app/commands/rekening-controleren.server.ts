import type { Tx } from '../../db/db.ts'
import { heeftInzage, lockRekening, updateControle } from '../../db/queries/rekening.ts'
import { sluitTaken } from '../../db/queries/taak.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import { belemmeringenVoorControle, inzageMinuten } from '../domain/rekening/rekening.ts'
import type { Controle } from '../domain/rekening/rekening.schema.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { berichtSturen } from './bericht-sturen.server.ts'

/** Confirms or rejects the account of a case, by an official who read it in full and did not give it. */
export async function rekeningControleren(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { rekening: rekeningId, uitkomst, reden }: Controle,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'rekening:bevestigen')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  const rekening = zaak && (await lockRekening(tx, id, rekeningId))
  if (!rekening) throw notFound()
  if (zaak.zaakrecht) throw forbidden()
  const sinds = new Date(nu.getTime() - inzageMinuten * 60_000)
  const gezien = await heeftInzage(tx, rekeningId, gebruiker.id, sinds)
  const belemmeringen = belemmeringenVoorControle(rekening, { wie: gebruiker.id, gezien })
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const afgewezen = uitkomst === 'afwijzen' ? (reden ?? '') : null
  await updateControle(tx, rekeningId, { door: gebruiker.id, nu, afgewezen })
  await sluitTaken(tx, id, 'rekening_bevestigen', { door: gebruiker.id, nu })
  await appendAudit(tx, actor, 'rekening gecontroleerd', `aanvraag/${zaak.nummer}`, {
    rekening: rekeningId,
    uitkomst,
  })
  await berichtSturen(tx, actor, zaak, {
    soort: 'rekening',
    onderwerp: afgewezen === null ? 'Uw rekeningnummer klopt' : 'Uw rekeningnummer klopt niet',
    tekst:
      afgewezen === null
        ? 'Wij hebben uw rekeningnummer gecontroleerd. Wij betalen de subsidie op deze rekening.'
        : `Wij kunnen niet betalen op de rekening die u opgaf. De reden: ${afgewezen} Geef een ander rekeningnummer op.`,
    verwijst_naar: `/aanvragen/${zaak.nummer}/rekening`,
  })
}
