import type { Tx } from '../../db/db.ts'
import { getBetaaldatums, listBetaaltermijnen } from '../../db/queries/betaling.ts'
import { findRekening, rekeningstand } from '../../db/queries/rekening.ts'
import { lockSubsidie } from '../../db/queries/subsidie.ts'
import { lockZaak } from '../../db/queries/zaak.ts'
import type { Actor } from '../lib/actor.server.ts'
import { notFound } from '../lib/errors.ts'

/** One part of the schedule of a case with all that decides about it, held until the act is done. */
export async function lockBetaling(tx: Tx, actor: Actor, id: string, volgnummer: number) {
  const zaak = await lockZaak(tx, actor.gebruiker, id)
  if (!zaak) throw notFound()
  const subsidie = await lockSubsidie(tx, id)
  const termijn = (await listBetaaltermijnen(tx, id)).find((een) => een.volgnummer === volgnummer)
  if (!subsidie || !termijn) throw notFound()
  const rekening = await findRekening(tx, id)
  const situatie = {
    rekening: rekeningstand(rekening),
    vastgesteld: subsidie.vastgesteld !== null,
    ...(await getBetaaldatums(tx, id)),
  }
  return { zaak, subsidie, termijn, rekening, situatie }
}
