import { vervangBestand } from '../../db/queries/bestand.ts'
import { touchSectie } from '../../db/queries/sectie.ts'
import { deleteVolgt, listVolgt } from '../../db/queries/volgt.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Ontvangen } from '../domain/document/bestand.ts'
import { belemmeringenVoorBijlage } from '../domain/document/bijlage.ts'
import { nagestuurdBericht } from '../domain/document/berichten.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { bestandenBewaren } from './bestanden-bewaren.server.ts'
import { berichtNaarGemeente } from './gemeente-berichten.server.ts'

type Invoer = { bestand: Ontvangen; document: string | null; vervangt: string | null }

/**
 * Adds a file to a draft, or puts it in the place of an earlier one, which stays kept. What was promised to follow
 * may come after submission; then the municipality finds a message about it.
 */
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
  const wat = { document: vervangt ? null : document, volgt: await listVolgt(tx, id) }
  const belemmeringen = belemmeringenVoorBijlage(zaak, wat)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const { gemeente_id, nummer } = zaak
  const waar = { gemeente_id, aanvraag_id: id }
  const [nieuw = ''] = await bestandenBewaren(tx, actor, { ...waar, document }, [bestand], {
    vervangt: vervangt !== null,
  })
  if (vervangt && !(await vervangBestand(tx, id, vervangt, nieuw))) throw notFound()
  if (document) await deleteVolgt(tx, id, document)
  if (zaak.status === 'concept')
    await touchSectie(tx, { ...waar, naam: 'bijlagen', door: gebruiker.id, nu })
  else await berichtNaarGemeente(tx, actor, zaak, nagestuurdBericht(bestand.naam))
  await appendAudit(tx, actor, 'bestand toegevoegd', `aanvraag/${nummer}`, {
    bestand: nieuw,
    sha256: bestand.sha256,
    scan: bestand.scan,
    vervangt,
  })
}
