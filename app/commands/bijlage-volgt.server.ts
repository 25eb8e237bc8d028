import { listBestanden } from '../../db/queries/bestand.ts'
import { getGevraagdeStukken } from '../../db/queries/checklist.ts'
import { touchSectie } from '../../db/queries/sectie.ts'
import { upsertVolgt } from '../../db/queries/volgt.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { belemmeringenVoorVolgt, type Volgt } from '../domain/document/bijlage.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** Says of a document that is asked for that it follows later, and when. */
export async function bijlageVolgt(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { document, verwacht_op }: Volgt,
) {
  const { gebruiker, nu } = actor
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'aanvraag:schrijven', zaak.zaakrecht)) throw forbidden()
  const vandaag = toDatum(nu)
  const stukken = await getGevraagdeStukken(tx, id, vandaag)
  const erIs = (await listBestanden(tx, id)).some((bestand) => bestand.document === document)
  const gevraagd = stukken.some(({ sleutel, vorm }) => sleutel === document && vorm === 'document')
  const belemmeringen = belemmeringenVoorVolgt(
    { status: zaak.status, gevraagd: gevraagd && !erIs },
    verwacht_op,
    vandaag,
  )
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const { gemeente_id, nummer } = zaak
  const waar = { gemeente_id, aanvraag_id: id }
  await upsertVolgt(tx, { ...waar, document, verwacht_op, moment: nu, gebruiker_id: gebruiker.id })
  await touchSectie(tx, { ...waar, naam: 'bijlagen', door: gebruiker.id, nu })
  await appendAudit(tx, actor, 'bijlage volgt later', `aanvraag/${nummer}`, {
    document,
    verwacht_op,
  })
}
