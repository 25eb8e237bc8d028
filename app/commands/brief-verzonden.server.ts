import { closeVerzendtaak, findVerzendtaak } from '../../db/queries/verzendtaak.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorVerzenddatum } from '../domain/besluit/bekendmaking.ts'
import type { Verzendinginvoer } from '../domain/besluit/besluit.schema.ts'
import { toDatum } from '../domain/datum.ts'
import type { Actor } from '../lib/actor.server.ts'
import { Refusal } from '../lib/errors.ts'
import { bekendmaken, lockOnverzonden, requirePublicatie } from './bekendmaking.server.ts'

/** The letter of a decision was posted, on a day of its own: from then on one can object (Awb 6:8). */
export async function briefVerzonden(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { verzonden_op, ...tekst }: Verzendinginvoer,
) {
  const { zaak, besluit } = await lockOnverzonden(tx, actor, { id })
  const taak = await findVerzendtaak(tx, besluit.id)
  if (!taak) throw new Refusal([nietKlaar])
  const belemmeringen = belemmeringenVoorVerzenddatum(
    verzonden_op,
    besluit.datum,
    toDatum(actor.nu),
  )
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  const publicatie = await requirePublicatie(tx, besluit, tekst)

  await closeVerzendtaak(tx, taak.id, actor.gebruiker.id, actor.nu)
  await bekendmaken(tx, actor, zaak, besluit, { verzonden_op, taak_id: taak.id, publicatie })
}

const nietKlaar = { code: 'niet-klaar', tekst: 'Zet de brief eerst klaar om te printen.' }
