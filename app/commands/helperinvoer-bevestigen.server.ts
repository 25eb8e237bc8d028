import { insertHelperbevestiging, listHelperinvoer } from '../../db/queries/helperinvoer.ts'
import { findSectie } from '../../db/queries/sectie.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Sectienaam } from '../domain/aanvraag/secties.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** The applicant says that what stands in a section, entered by a helper, is right: exactly the version they read. */
export async function helperinvoerBevestigen(
  tx: Tx,
  actor: Actor,
  { id }: Zaak,
  naam: Sectienaam,
  gelezen: number,
) {
  const { gebruiker, nu } = actor
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'aanvraag:indienen', zaak.zaakrecht)) throw forbidden()
  const invoer = (await listHelperinvoer(tx, id)).find((een) => een.naam === naam)
  const sectie = await findSectie(tx, id, naam)
  if (!invoer || !sectie) throw notFound()
  if (sectie.versie !== gelezen)
    throw new Refusal([
      {
        code: 'intussen-gewijzigd',
        tekst: `${sectie.door} heeft dit intussen gewijzigd. Lees het hieronder nog eens na.`,
      },
    ])

  const { gemeente_id, nummer } = zaak
  const regel = { gemeente_id, aanvraag_id: id, naam, versie: gelezen, moment: nu }
  await insertHelperbevestiging(tx, { ...regel, gebruiker_id: gebruiker.id })
  await appendAudit(tx, actor, 'helperinvoer bevestigd', `aanvraag/${nummer}`, {
    ...{ sectie: naam, versie: gelezen },
  })
}
