import { findInstemming, insertInstemming } from '../../db/queries/instemming.ts'
import { closeUitnodigingen } from '../../db/queries/uitnodiging.ts'
import { findVoorlegging } from '../../db/queries/voorlegging.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorAntwoord } from '../domain/samenwerkingsverband/antwoord.ts'
import type { Antwoord } from '../domain/samenwerkingsverband/antwoord.schema.ts'
import { isPartnerIn } from '../domain/samenwerkingsverband/voorlegtekst.ts'
import { Refusal } from '../lib/errors.ts'

type Antwoordende = {
  zaak: { id: string; gemeente_id: string; status: string }
  deelname: { id: string; partij_id: string; rol: 'penvoerder' | 'partner' }
  gebruikerId: string
  /** For which party this account already takes part; null when it gets access by answering. */
  namens: string | null
  uitnodiging: { id: string; aangemaakt_op: Date } | null
  nu: Date
}

/**
 * Records the answer of a partner to the text they read, once the rules allow it. `toelaten` gives access where
 * there is none yet: the database accepts no answer without it. The caller holds the application.
 */
export async function antwoordVastleggen(
  tx: Tx,
  { zaak, deelname, gebruikerId, namens, uitnodiging, nu }: Antwoordende,
  { voorlegging, antwoord, naam, toelichting }: Antwoord,
  toelaten: () => Promise<void>,
) {
  const laatste = await findVoorlegging(tx, zaak.id)
  const eerder = laatste && (await findInstemming(tx, deelname.id, laatste.id))
  const belemmeringen = belemmeringenVoorAntwoord({
    status: zaak.status,
    gelezen: voorlegging,
    laatste: laatste?.id ?? null,
    staatErin: laatste !== undefined && isPartnerIn(laatste.inhoud, deelname.id),
    namens,
    voor: deelname.partij_id,
    rol: deelname.rol,
    eerder: eerder ?? null,
    uitgenodigd_op: uitnodiging?.aangemaakt_op ?? null,
  })
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  await toelaten()
  await insertInstemming(tx, {
    gemeente_id: zaak.gemeente_id,
    aanvraag_id: zaak.id,
    voorlegging_id: voorlegging,
    deelname_id: deelname.id,
    partij_id: deelname.partij_id,
    gebruiker_id: gebruikerId,
    uitnodiging_id: uitnodiging?.id ?? null,
    naam,
    uitkomst: antwoord,
    toelichting: toelichting ?? '',
    moment: nu,
  })
  await closeUitnodigingen(tx, deelname.id, { beantwoord_op: nu, antwoord })
  return { deelname: deelname.id, antwoord, versie: laatste?.versie }
}
