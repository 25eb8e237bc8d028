import { countBestanden, insertBestand, vervangBestand } from '../../db/queries/bestand.ts'
import { touchSectie } from '../../db/queries/sectie.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Ontvangen } from '../domain/document/bestand.ts'
import { belemmeringenVoorBijlage } from '../domain/document/bijlage.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

type Invoer = { bestand: Ontvangen; document: string | null; vervangt: string | null }

/** Adds a file to a draft, or puts it in the place of an earlier one, which stays kept. */
export async function bestandToevoegen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { bestand, document, vervangt }: Invoer,
) {
  const { gebruiker, nu } = actor
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'aanvraag:schrijven', zaak.zaakrecht)) throw forbidden()
  const aantal = vervangt ? 0 : await countBestanden(tx, zaak.id)
  const belemmeringen = belemmeringenVoorBijlage({ status: zaak.status, aantal })
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const { gemeente_id, nummer } = zaak
  const nieuw = await insertBestand(tx, {
    ...bestand,
    gemeente_id,
    aanvraag_id: zaak.id,
    document,
    geplaatst_op: nu,
    geplaatst_door: gebruiker.id,
  })
  if (vervangt && !(await vervangBestand(tx, zaak.id, vervangt, nieuw.id))) throw notFound()
  const door = gebruiker.id
  await touchSectie(tx, { gemeente_id, aanvraag_id: zaak.id, naam: 'bijlagen', door, nu })
  await appendAudit(tx, actor, 'bestand toegevoegd', `aanvraag/${nummer}`, {
    bestand: nieuw.id,
    sha256: bestand.sha256,
    vervangt,
  })
  return nieuw
}
