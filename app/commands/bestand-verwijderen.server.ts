import { findBijlage, verwijderBestand } from '../../db/queries/bestand.ts'
import { touchSectie } from '../../db/queries/sectie.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorVerwijderen } from '../domain/document/bijlage.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** Takes a file out of a draft, or out of an answer that was not sent yet. Nobody can open it any more; its row stays. */
export async function bestandVerwijderen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  bestandId: string,
) {
  const { gebruiker, nu } = actor
  const zaak = await lockZaak(tx, gebruiker, id)
  const bestand = zaak && (await findBijlage(tx, id, bestandId))
  if (!bestand) throw notFound()
  if (!can(gebruiker, 'aanvraag:schrijven', zaak.zaakrecht)) throw forbidden()
  const belemmeringen = belemmeringenVoorVerwijderen(zaak, { verstuurd: bestand.punt === null })
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  await verwijderBestand(tx, bestand.id, nu)
  if (zaak.status === 'concept') {
    const waar = { gemeente_id: zaak.gemeente_id, aanvraag_id: id, naam: 'bijlagen' } as const
    await touchSectie(tx, { ...waar, door: gebruiker.id, nu })
  }
  await appendAudit(tx, actor, 'bestand verwijderd', `aanvraag/${zaak.nummer}`, {
    bestand: bestand.id,
    sha256: bestand.sha256,
  })
  return bestand
}
